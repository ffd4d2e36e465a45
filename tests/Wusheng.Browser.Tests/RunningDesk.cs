using System.Diagnostics;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.DataProtection;

using Wusheng.Web.Features.Customers;

[assembly: AssemblyFixture(typeof(Wusheng.RunningDesk))]

namespace Wusheng;

/// <summary>The real desk as a process of its own on a free port with an empty data folder, and one real browser to look at it.</summary>
public sealed partial class RunningDesk : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A machine that is busy with other tests is slow, and slow is not wrong.
    private const float PatienceInMilliseconds = 20_000;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("wusheng-desk-");
    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? desk;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The standard its first start puts in force; null is the desk's own choice.</summary>
    public string? FirstPacks { get; init; }

    public string Address { get; private set; } = "";

    /// <summary>Where the desk keeps its data.</summary>
    public string Folder => data.FullName;

    /// <summary>The administrator's password, as the first start printed it.</summary>
    public string Password { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        desk = Start();
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        Address = await listening.Task.WaitAsync(TimeSpan.FromSeconds(180));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Args = Quiet });
    }

    /// <summary>A customer as the addresses of this desk name them.</summary>
    public string Sealed(string number) =>
        new CustomerSeal(DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(Folder, "keys")), keys => keys.SetApplicationName("Wusheng"))).Of(number);

    /// <summary>A fresh visitor: no cookies, nothing kept.</summary>
    public async Task<Visitor> VisitAsync(int width = 1440, int height = 900, bool script = true)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
        });
        return new Visitor(context, await context.NewPageAsync(), Address);
    }

    /// <summary>A visitor who has signed in as the administrator.</summary>
    public Task<Visitor> SignedInAsync(int width = 1440, int height = 900, bool script = true) => SignedInAsync("admin", Password, width, height, script);

    /// <summary>A visitor who has signed in as somebody of the staff.</summary>
    public async Task<Visitor> SignedInAsync(string number, string password, int width = 1440, int height = 900, bool script = true)
    {
        var visitor = await VisitAsync(width, height, script);
        await visitor.EnterAsync(number, password);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        desk?.Kill();
        await (desk?.WaitForExitAsync() ?? Task.CompletedTask);
        desk?.Dispose();
        data.Delete(recursive: true);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Wusheng.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = data.FullName,
            Environment = { ["Wusheng__Data"] = data.FullName, ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Wusheng__LearnAhead"] = "false" },
        };
        if (FirstPacks is not null)
        {
            start.Environment["Wusheng__FirstPacks"] = FirstPacks;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data ?? "");
        process.BeginOutputReadLine();
        return process;
    }

    private void Hear(string line)
    {
        if (PrintedPassword().Match(line) is { Success: true } password)
        {
            Password = password.Groups[1].Value;
        }
        else if (PrintedAddress().Match(line) is { Success: true } address)
        {
            listening.TrySetResult(address.Groups[1].Value);
        }
    }

    [GeneratedRegex(@"Password: (\S+)")]
    private static partial Regex PrintedPassword();

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex PrintedAddress();
}
