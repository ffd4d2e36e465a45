using System.CommandLine;
using System.Text;
using Wusheng.Packs;
using Wusheng.Packs.Handbook;

namespace Wusheng.Cli.Packs;

/// <summary><c>wusheng pack handbook DIR [--out FILE] [--lang zh|en]</c>: Markdown, or one HTML page when the file ends in .html; 1 when the pack is not sound.</summary>
internal static class PackHandbookCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "规范包的文件夹 / folder of the pack" };
        var file = new Option<string?>("--out") { Description = "写到文件（.md 或 .html）/ file to write (.md or .html)" };
        var language = new Option<string>("--lang") { Description = "zh 或 en / zh or en", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("handbook", "生成规范手册 / writes the handbook") { folder, file, language };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), parsed.GetValue(file), parsed.GetValue(language) == "en", parsed.InvocationConfiguration.Output));
        return command;
    }

    internal static int Write(string folder, string? file, bool english, TextWriter output)
    {
        if (PackFolder.Read(folder, ShippedPacks.Search) is not PackReading.Sound { Pack: var pack } sound)
        {
            PackFolder.Read(folder, ShippedPacks.Search).Problems.ToList().ForEach(problem => output.WriteLine(problem));
            return 1;
        }

        var isPage = file?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true;
        var text = isPage ? PackHandbook.Html(pack, english) : PackHandbook.Markdown(pack, english);
        if (file is null)
        {
            output.Write(text);
            return 0;
        }

        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine(english ? $"{pack.Version} → {file}" : $"{pack.Version} 已写入 {file}");
        return 0;
    }
}
