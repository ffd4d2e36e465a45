namespace Wusheng.Web.Components;

/// <summary>The addresses of the desk's pages, each written once.</summary>
internal static class Pages
{
    public const string Workbench = "/";
    public const string Cases = "/cases";
    public const string Wall = "/wall";
    public const string Customers = "/customers";
    public const string Packs = "/packs";
    public const string Find = "/find";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Gallery = "/gallery";
    public const string StartContact = "/?start=1";
    public const string Drafts = "/me/drafts";
    public const string Ringing = "/workbench/ringing";
    public const string Notices = "/notices";
    public const string Today = "/today";

    /// <summary>The script that keeps today at hand without a line.</summary>
    public const string TodayWorker = "/today-worker.js";

    /// <summary>What a phone asks to know before it puts today on its home screen.</summary>
    public const string TodayApp = "/today.webmanifest";

    public const string Admin = "/admin";
    public const string AdminPeople = "/admin/people";
    public const string AdminSites = "/admin/sites";
    public const string AdminRoles = "/admin/roles";
    public const string AdminCalendars = "/admin/calendars";
    public const string AdminKeys = "/admin/keys";
    public const string AdminHooks = "/admin/webhooks";
    public const string AdminAudit = "/admin/audit";
    public const string AdminMail = "/admin/mail";
    /// <summary>One's own account: password, second factor, where one is signed in.</summary>
    public const string Account = "/me/account";

    public const string SetSite = "/me/site";
    public const string SetState = "/me/state";
    public const string SetTheme = "/me/theme";
    public const string SetLanguage = "/me/language";

    public const string Callbacks = "/callbacks";

    /// <summary>Where visitors are received.</summary>
    public const string Counter = "/counter";

    /// <summary>What cases were about, who had them, how long each step took.</summary>
    public const string Analysis = "/orders";

    public const string Reviews = "/reviews";
    public const string MyReviews = "/reviews/mine";
    public const string ReviewFigures = "/reviews/figures";
    public const string Rehear = "/reviews/rehear";

    public const string SetDesk = "/me/desk";

    /// <summary>The sheet to print from which visitors take a number, with the address of the hall's screen.</summary>
    public static string Poster(string site) => $"{Counter}/poster/{Uri.EscapeDataString(site)}";

    /// <summary>The visitor's own page: take a number, see the place in the line.</summary>
    public static string Arrive(string site) => $"/arrive/{Uri.EscapeDataString(site)}";

    /// <summary>The screen of a hall; whoever has the sealed key may show it, without an account.</summary>
    public static string Hall(string site, string key) => $"/hall/{Uri.EscapeDataString(site)}/{Uri.EscapeDataString(key)}";

    /// <summary>A callback in hand.</summary>
    public static string Callback(string id) => $"{Callbacks}/{Uri.EscapeDataString(id)}";

    /// <summary>The customer's page of a survey, by its sealed link.</summary>
    public static string Survey(string seal) => $"/survey/{Uri.EscapeDataString(seal)}";

    /// <summary>A case by its id; a number leads there too.</summary>
    public static string Case(string id) => $"{Cases}/{Uri.EscapeDataString(id)}";

    /// <summary>Things of a kind that hold what somebody types.</summary>
    public static string Suggest(string type) => $"/things/{Uri.EscapeDataString(type)}/suggest";

    /// <summary>Where a masked number of a case is asked for in full, with a reason.</summary>
    public static string Reveal(string id) => $"{Cases}/{Uri.EscapeDataString(id)}/reveal";

    /// <summary>A customer by their sealed address.</summary>
    public static string Customer(string seal) => $"{Customers}/{Uri.EscapeDataString(seal)}";

    public const string NewCase = "/cases/new";

    /// <summary>Why a clock of a case is due when it is.</summary>
    public static string Why(string id, int row, string clock) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Case(id)}/why/{row}/{clock}");

    /// <summary>An issued paper as it is printed.</summary>
    public static string Paper(string id, string document, string number) => $"{Case(id)}/papers/{document}/{Uri.EscapeDataString(number)}";

    /// <summary>What was taken today, what is held, and handing it in.</summary>
    public const string Till = "/till";

    /// <summary>Where anybody who holds a paper sees how it stands.</summary>
    public static string Verify(string code) => $"/verify/{code}";

    public static string CaseFile(string id, string hash) => $"{Case(id)}/files/{hash}";

    /// <summary>The workbench with a contact in hand.</summary>
    public static string Contact(string id) => ContactAt(Workbench, id);

    /// <summary>The counter with a visit in hand.</summary>
    public static string Visit(string id) => ContactAt(Counter, id);

    public static string ContactAt(string home, string id) => $"{home}?contact={Uri.EscapeDataString(id)}";

    /// <summary>A contact where its kind is worked.</summary>
    public static string Contact(string type, string id) => type == House.Visits.Type ? Visit(id) : Contact(id);

    /// <summary>The form of a new case that comes out of a contact.</summary>
    public static string OpenCase(string type, string contact) => $"{Cases}/new?type={Uri.EscapeDataString(type)}&contact={Uri.EscapeDataString(contact)}";

    /// <summary>A contact's findings where they are reviewed, or where the one concerned reads them.</summary>
    public static string Review(string home, string contact, string? finding = null) =>
        $"{home}?contact={Uri.EscapeDataString(contact)}{(finding is null ? "" : $"&finding={Uri.EscapeDataString(finding)}")}";

    public static string AdminPerson(string id) => $"{AdminPeople}/{Uri.EscapeDataString(id)}";

    public static string AdminSite(string id) => $"{AdminSites}/{Uri.EscapeDataString(id)}";

    public static string Pack(string id) => $"{Packs}/{Uri.EscapeDataString(id)}";

    /// <summary>The editor of the reader's own draft of a standard.</summary>
    public static string PackEditor(string id, string? file = null, int? line = null) =>
        $"{Pack(id)}/edit{(file is null ? "" : $"?file={Uri.EscapeDataString(file)}")}{(line is null ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&line={line}"))}";

    /// <summary>The clause alone, to be opened in place; <see cref="Clause"/> is its page.</summary>
    public static string ClauseText(string pack, string id) => $"/clauses/{pack}/{id}/text";

    /// <summary>A manual page of a standard, with the versions kept of it.</summary>
    public static string Manual(string pack, string id) => $"/manuals/{Uri.EscapeDataString(pack)}/{Uri.EscapeDataString(id)}";

    public static string Clause(string pack, string id) => $"/clauses/{Uri.EscapeDataString(pack)}/{Uri.EscapeDataString(id)}";
}
