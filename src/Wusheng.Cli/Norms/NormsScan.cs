using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wusheng.Cli.Packs;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;

namespace Wusheng.Cli.Norms;

/// <summary>
/// <c>wusheng norms scan FILE.jsonl --pack NAME</c>: audits utterances or dialogues, one JSON object a line, and writes one per input id.
/// 0 when the file was read; 1 when the pack is not sound or a line cannot be read; 2 when the command itself is wrong.
/// </summary>
internal static class NormsScan
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "对话或句子，每行一个 JSON / utterances or dialogues, one JSON object a line" };
        var pack = new Option<string>("--pack") { Description = "规范包的名称或文件夹 / name or folder of a pack", Required = true };
        var format = new Option<string>("--format") { Description = "jsonl 或 text / jsonl or text", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "text");
        var command = new Command("scan", "找出不当用语，判定各条规范 / finds forbidden words, judges the norms") { file, pack, format };
        command.SetAction(parsed => Scan(parsed.GetRequiredValue(file), parsed.GetRequiredValue(pack), parsed.GetValue(format) == "text", parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    internal static int Scan(string file, string pack, bool asText, TextWriter output, TextWriter errors)
    {
        if (!File.Exists(file))
        {
            errors.WriteLine($"{file}: 没有这个文件 / there is no such file");
            return 1;
        }

        return Read(pack, errors) is { } read ? Scan(file, new TalkScanner(read), asText, output, errors) : 1;
    }

    private static Pack? Read(string pack, TextWriter errors)
    {
        var reading = PackFolder.Read(Directory.Exists(pack) ? pack : ShippedPacks.Folder(pack) ?? pack, ShippedPacks.Search);
        if (reading is PackReading.Sound sound)
        {
            return sound.Pack;
        }

        reading.Problems.ToList().ForEach(problem => errors.WriteLine(problem));
        return null;
    }

    private static int Scan(string file, TalkScanner scanner, bool asText, TextWriter output, TextWriter errors)
    {
        var (number, wrong) = (0, 0);
        foreach (var line in File.ReadLines(file).Where(_ => ++number > 0).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            try
            {
                var input = TalkInput.Read(line);
                output.WriteLine(asText ? ScanText.Of(input, scanner.Scan(input)) : ScanJson.Of(input, scanner.Scan(input)));
            }
            catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                wrong++;
                errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {fault.Message}"));
            }
        }

        return wrong == 0 ? 0 : 1;
    }
}
