namespace Wusheng.Web.Http;

/// <summary>What can be wrong with a request before any rule of the desk looks at it.</summary>
internal static class Faults
{
    public static Refusal Header(string name, string zh, string en) => Bad(name, $"请求头 {name} {zh}", $"The header {name} {en}");

    public static Refusal Query(string name, string zh, string en) => Bad(name, $"参数“{name}”{zh}", $"The parameter '{name}' {en}");

    public static Refusal Field(string name, string zh, string en) => Bad(name, $"“{name}”{zh}", $"'{name}' {en}");

    public static Refusal Missing(string name) => Field(name, "没有填。", "is missing.");

    public static Refusal NotJson { get; } = new(
        RefusalKind.BadInput, "content-type", "请求正文应是 JSON（Content-Type: application/json）。", "The body must be JSON (Content-Type: application/json).");

    public static Refusal TooLarge(long most) => new(
        RefusalKind.BadInput, "too-large", $"请求太大，最多 {most / 1024} KB。", $"The request is too large: at most {most / 1024} KB.");

    public static Refusal Broken(string? field, string en) => new(
        RefusalKind.BadInput, "json", field is null ? "请求正文不是正确的 JSON。" : $"“{field}”的写法不对。", field is null ? $"The body is not sound JSON. {en}" : $"'{field}' cannot be read. {en}")
    {
        Field = field,
    };

    /// <summary>The row a query names; 0, the life itself, when it names none.</summary>
    public static (int Row, Refusal? Fault) RowOf(string? text) =>
        string.IsNullOrEmpty(text) ? (0, null)
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) ? (row, null)
        : (0, Query("row", "应是行号。", "must be the number of a row."));

    public static Refusal Unknown(string what, string zh) =>
        new(RefusalKind.NotFound, what, $"没有这{zh}。", $"There is no such {what}.");

    public static Refusal NotYours(string zh, string en) => new(RefusalKind.NotAllowed, "scope", zh, en);

    private static Refusal Bad(string name, string zh, string en) => new(RefusalKind.BadInput, name, zh, en) { Field = name };
}

/// <summary>A part of a request that may have been given wrongly: a group filter answers for all of them before the endpoint runs.</summary>
internal interface IRequestPart
{
    Refusal? Fault { get; }
}

internal sealed class FaultsFirst : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (HoldsNul(context.HttpContext.Request))
        {
            return Nul.ToProblem();
        }

        var faults = context.Arguments.OfType<IRequestPart>().Select(part => part.Fault).OfType<Refusal>().ToList();
        return faults.Count > 0 ? faults.ToProblem() : await next(context);
    }

    private static Refusal Nul { get; } = new(RefusalKind.BadInput, "nul", "地址里有 NUL 字符。", "The address holds a NUL character.");

    private static bool HoldsNul(HttpRequest request) =>
        request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true || request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true;
}
