namespace Wusheng.Web.Components;

/// <summary>Light, dark, or as the person's system says; kept in a cookie so that the server knows before it writes the page.</summary>
internal sealed record Theme(string Name, string Icon)
{
    public const string Cookie = "wusheng.theme";

    public static readonly Theme Light = new("light", "sun");
    public static readonly Theme Dark = new("dark", "moon");
    public static readonly Theme System = new("system", "sun-moon");

    public static readonly IReadOnlyList<Theme> All = [Light, Dark, System];

    /// <summary>The media query under which the dark tokens hold.</summary>
    public string DarkWhen => this == System ? "(prefers-color-scheme: dark)" : "all";

    public static Theme Of(HttpRequest request) => Named(request.Cookies[Cookie]) ?? Light;

    /// <summary>As the page is shown: from six in the evening to six in the morning the wall is dark, unless the person chose otherwise.</summary>
    public static Theme Of(HttpRequest request, DateTimeOffset here) =>
        request.Path == Pages.Wall && here.Hour is >= 18 or < 6 ? Named(request.Cookies[Cookie]) ?? Dark : Of(request);

    public static Theme? Named(string? name) => All.FirstOrDefault(theme => theme.Name == name);
}
