using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Files hang on the life that speaks of them: a photo, a file or a copy answers only with what was brought to this very life, whichever
/// way the answer comes in.
/// </summary>
internal static class Hanging
{
    /// <summary>What an act brings with it hangs on the life before the act is judged.</summary>
    internal static void Bring(Working work, LifeId id, Act act)
    {
        foreach (var file in act.Brings ?? [])
        {
            work.Tell(id, new Attached(0, file.Name, file.ContentHash, file.Bytes, file.MediaType) { Stamped = file.Stamped, Purpose = file.Purpose });
        }
    }

    /// <summary>Why an answer cannot stand: it names a file that does not hang here.</summary>
    internal static Refusal? Missing(Working work, LifeId id, FieldType asked, Value answer) =>
        Named(asked, answer).Any(file => !work.Holds(work.Life(id), file, asked.Kind == FieldKind.Copy ? asked.Purpose ?? asked.Title : null)) ? Refusals.NotHanging(asked) : null;

    private static IEnumerable<string> Named(FieldType asked, Value answer) => answer switch
    {
        Value.Parts parts => parts.Of.GetValueOrDefault("file") is Value.Text file ? Hashes(file) : [],
        Value.Text text when asked.Kind is FieldKind.Photo or FieldKind.File => Hashes(text),
        _ => [],
    };

    private static string[] Hashes(Value.Text text) => text.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
