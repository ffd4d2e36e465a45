using Wusheng.Store.House;

namespace Wusheng.Web.Features.Papers;

/// <summary>Who looked at a stamped copy goes into the journal (DOC-13): a copy of a customer's papers is nobody's picture book.</summary>
internal static class CopyLog
{
    public const string Seen = "copy.seen";

    /// <summary>The title of the copy a file is, or null when it is another file.</summary>
    public static string? CopyOf(Life life, string hash, Func<Part, string, string> titled) => (
        from part in life.Parts.Values
        from field in part.Fields
        where field.Value.Value is Value.Parts parts && parts.Of.GetValueOrDefault("file") is Value.Text file && file.Content == hash
        select titled(part, field.Key)).FirstOrDefault();

    public static async Task NoteAsync(LifeStore lives, Life life, string hash, string person, DateTimeOffset now, CancellationToken cancel)
    {
        if (CopyOf(life, hash, (_, field) => field) is { } field)
        {
            await lives.NoteAsync(person, Seen, life.Number, life.Site, field, now, cancel);
        }
    }
}
