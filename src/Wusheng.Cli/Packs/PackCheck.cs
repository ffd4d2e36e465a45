using System.CommandLine;
using System.Globalization;
using Wusheng.Packs;
using Wusheng.Packs.Problems;

namespace Wusheng.Cli.Packs;

/// <summary><c>wusheng pack check DIR…</c>: 0 when all are sound, 1 when one is not, 2 when the command itself is wrong.</summary>
internal static class PackCheck
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("DIR") { Description = "规范包的文件夹 / folders of packs", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "列出规范包的所有问题（退出码 0 通过，1 有错误）/ lists every problem (exit code 0 sound, 1 not)") { folders };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(folders), parsed.InvocationConfiguration.Output));
        return command;
    }

    internal static int Check(IReadOnlyList<string> folders, TextWriter output)
    {
        var errors = folders.Sum(folder => Check(folder, output));
        return errors == 0 ? 0 : 1;
    }

    private static int Check(string folder, TextWriter output)
    {
        var reading = PackFolder.Read(folder, ShippedPacks.Search);
        foreach (var problem in reading.Problems)
        {
            output.WriteLine(problem);
        }

        var errors = reading.Problems.Count(problem => problem.Severity == Severity.Error);
        var hints = reading.Problems.Length - errors;
        output.WriteLine(reading is PackReading.Sound { Pack: var pack }
            ? string.Create(CultureInfo.InvariantCulture, $"{folder}: 通过 {pack.Version}，{hints} 条提示 / sound, {hints} hints")
            : string.Create(CultureInfo.InvariantCulture, $"{folder}: {errors} 个错误，{hints} 条提示 / {errors} errors, {hints} hints"));
        return errors;
    }
}
