namespace Wusheng.Web;

/// <summary>What the person who starts the desk may set, by <c>appsettings.json</c>, environment (<c>Wusheng__Data</c>) or arguments.</summary>
internal sealed class WushengOptions
{
    public const string Section = "Wusheng";

    /// <summary>The folder of everything kept: database, files, keys.</summary>
    public string Data { get; set; } = "data";

    /// <summary>A PostgreSQL connection; without it the desk keeps an SQLite file in <see cref="Data"/>.</summary>
    public string? Postgres { get; set; }

    /// <summary>Whether the first start fills the desk with a demonstration day.</summary>
    public bool Demo { get; set; }

    /// <summary>How many seconds a node that is stopping goes on serving after it says that it is not ready; under 25.</summary>
    public int DrainSeconds { get; set; }

    /// <summary>How many requests to the API one key or person may make in a minute.</summary>
    public int RequestsPerMinute { get; set; } = 3000;

    /// <summary>How often one address may write in a minute without having signed in: attempts to sign in, words of customers.</summary>
    public int StrangerWritesPerMinute { get; set; } = 300;

    /// <summary>The hosts webhooks may lead to, separated by commas; without it, any but the desk itself and a machine's private addresses.</summary>
    public string? HookHosts { get; set; }

    /// <summary>How many visitors from one network address may take a number at one site in a minute.</summary>
    public int ArrivalsPerMinute { get; set; } = 20;

    /// <summary>Whether the standards in force are learned before the first word is said: some seconds of one processor after a start.</summary>
    public bool LearnAhead { get; set; } = true;

    /// <summary>The time zone of screens without a site of their own.</summary>
    public string Zone { get; set; } = "Asia/Shanghai";

    /// <summary>The folder of standard packs; without it, <c>packs</c> beside the program or above it.</summary>
    public string? Packs { get; set; }

    /// <summary>The standards the first start puts in force at the root site, separated by commas; without it, every one that no other extends.</summary>
    public string? FirstPacks { get; set; }

    /// <summary>The address under which customers reach the desk, such as <c>https://desk.example</c>, for codes on paper; without it, the one the request came by.</summary>
    public string? Address { get; set; }

    /// <summary>The Chromium that lays out PDF and stamps copies; without it, the machine's own.</summary>
    public string? Chromium { get; set; }

    public string PackFolder() => Packs ?? PackFolderAbove(new DirectoryInfo(AppContext.BaseDirectory)) ?? Path.GetFullPath("packs");

    /// <summary>The full path of a file or folder under <see cref="Data"/>.</summary>
    public string InData(string name) => Path.GetFullPath(Path.Combine(Data, name));

    private static string? PackFolderAbove(DirectoryInfo? folder) =>
        folder is null ? null
        : File.Exists(Path.Combine(folder.FullName, "packs", "core", "pack.yaml")) ? Path.Combine(folder.FullName, "packs")
        : PackFolderAbove(folder.Parent);
}
