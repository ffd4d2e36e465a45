using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Wusheng.Core.Lives;
using Wusheng.Store.Privacy;

namespace Wusheng.Cli.Data;

/// <summary>
/// <c>wusheng person export|hold|release|erase KEY --reason TEXT</c>: a person's data given out, held for the law, erased. 0 done,
/// 1 refused with the reason.
/// </summary>
internal static class PersonCommand
{
    private const string Customer = "customer";
    private static readonly Actor Program = new(null, "cli");
    private static readonly Argument<string> Key = new("key") { Description = "客户的号码 / the number the customer is found by" };
    private static readonly Option<string> Reason = new("--reason") { Description = "为什么，会留下 / why; it is kept", Required = true };
    private static readonly Option<string?> Out = new("--out") { Description = "写到文件 / file to write; without it the screen" };

    public static Command Create()
    {
        var export = new Command("export", "导出这个人的全部资料（JSON）/ everything held of a person, as JSON") { Key, Reason, Out };
        export.SetAction(ExportAsync);
        var erase = new Command("erase", "抹除个人资料 / erases everything personal") { Key, Reason };
        erase.SetAction(EraseAsync);
        return new Command("person", "个人资料：导出、法律保留、抹除 / a person's data: export, legal hold, erasure")
        {
            export, Plain("hold", "法律保留 / legal hold", (store, key, reason) => store.HoldAsync(Customer, key, reason, Program)),
            Plain("release", "解除保留 / the hold is over", (store, key, reason) => store.ReleaseAsync(Customer, key, reason, Program)), erase,
        };
    }

    private static Command Plain(string name, string what, Func<PersonStore, string, string, Task<Refusal?>> act)
    {
        var command = new Command(name, what) { Key, Reason };
        command.SetAction(async (parsed, _) =>
        {
            await using var desk = Desk.Open(parsed);
            return Said(parsed, await act(desk.GetRequiredService<PersonStore>(), parsed.GetValue(Key)!, parsed.GetValue(Reason)!), "办好了 / done");
        });
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var desk = Desk.Open(parsed);
        var (json, why) = await desk.GetRequiredService<PersonStore>().ExportAsync(Customer, parsed.GetValue(Key)!, parsed.GetValue(Reason)!, Program, cancel);
        if (json is not null && parsed.GetValue(Out) is { } path)
        {
            await File.WriteAllTextAsync(path, json, cancel);
            json = $"已导出到 {path} / exported to {path}";
        }

        return Said(parsed, why, json ?? "");
    }

    private static async Task<int> EraseAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var desk = Desk.Open(parsed);
        var (mark, why) = await desk.GetRequiredService<PersonStore>().EraseAsync(Customer, parsed.GetValue(Key)!, parsed.GetValue(Reason)!, Program, cancel);
        return Said(parsed, why, $"已抹除，记号 {mark} / erased, the mark is {mark}");
    }

    private static int Said(ParseResult parsed, Refusal? why, string done)
    {
        parsed.InvocationConfiguration.Output.WriteLine(why is null ? done : $"✗ {why.Zh} / {why.En}");
        return why is null ? 0 : 1;
    }
}
