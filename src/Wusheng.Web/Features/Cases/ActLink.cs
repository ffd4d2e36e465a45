namespace Wusheng.Web.Features.Cases;

/// <summary>How a link or form of the case page changes the case in place; without script it is an ordinary link or form.</summary>
internal static class ActLink
{
    private const string Place = "#case";

    /// <summary>For a link that opens something on the page.</summary>
    public static Dictionary<string, object> Attributes { get; } = new() { ["hx-boost"] = "true", ["hx-target"] = Place, ["hx-select"] = Place, ["hx-swap"] = "outerHTML show:none", ["hx-sync"] = "#case:drop" };

    /// <summary>For a form that acts on the case.</summary>
    public static Dictionary<string, object> Form(string address) =>
        new() { ["hx-post"] = address, ["hx-target"] = Place, ["hx-select"] = Place, ["hx-swap"] = "outerHTML show:none", ["hx-push-url"] = "true", ["hx-sync"] = "#case:drop", ["hx-encoding"] = "multipart/form-data" };
}
