namespace Wusheng.Web.Components;

/// <summary>One place of the navigation rail: its address, icon, the text that names it and the letter after G that goes there.</summary>
internal sealed record Place(string Href, string Icon, string Text, char Letter)
{
    public static readonly IReadOnlyList<Place> All =
    [
        new(Pages.Workbench, "headset", "place.workbench", 'w'),
        new(Pages.Cases, "ticket", "place.cases", 'c'),
        new(Pages.Counter, "door-enter", "place.counter", 'v'),
        new(Pages.Today, "calendar-check", "place.today", 't'),
        new(Pages.Wall, "layout-dashboard", "place.wall", 'l'),
        new(Pages.Customers, "users", "place.customers", 'k'),
        new(Pages.Callbacks, "phone-outgoing", "place.callbacks", 'b'),
        new(Pages.Till, "cash", "place.till", 'm'),
        new(Pages.Reviews, "clipboard-check", "place.reviews", 'q'),
        new(Pages.Packs, "book-2", "place.packs", 'p'),
    ];

    /// <summary>Shown only to those whose post lets them receive visitors.</summary>
    public bool ForReceiving => Href == Pages.Counter;

    public bool Holds(string path) =>
        Href == Pages.Workbench ? path == Href : path == Href || path.StartsWith(Href + "/", StringComparison.Ordinal);
}
