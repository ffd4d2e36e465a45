using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;

using Wusheng.Store.Files;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// Files in a form of the workbench or of a new case. They are kept at once and come with the act; should it be refused, the form carries them
/// under a seal of their bringer, so that nothing need be chosen twice and nobody can name a file that somebody else brought.
/// </summary>
internal sealed class BroughtForm(FileShelf files, IDataProtectionProvider protection)
{
    private const string Mark = "sealed:";

    private readonly IDataProtector seal = protection.CreateProtector("wusheng.brought");

    /// <summary>Keeps what was chosen now, and opens what a refused form carried.</summary>
    public async Task<Brought> KeepAsync(IFormCollection form, Caller caller, CancellationToken cancel)
    {
        var mine = seal.CreateProtector(caller.Person);
        var typed = form.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var chosen in form.Files.Where(file => file.Length > 0).GroupBy(file => file.Name))
        {
            var (held, why) = await KeptAsync(chosen, cancel);
            if (why is not null)
            {
                return Told(typed, mine, why with { Field = chosen.Key[(chosen.Key.StartsWith(GivenForm.Prefix, StringComparison.Ordinal) ? GivenForm.Prefix.Length : 0)..] });
            }

            typed[chosen.Key] = new StringValues([.. held.Select(file => Mark + mine.Protect(JsonSerializer.Serialize(file)))]);
        }

        return Told(typed, mine, null);
    }

    private async Task<(List<BroughtFile> Held, Refusal? Why)> KeptAsync(IEnumerable<IFormFile> chosen, CancellationToken cancel)
    {
        var held = new List<BroughtFile>();
        foreach (var file in chosen)
        {
            await using var content = file.OpenReadStream();
            var (kept, why) = await files.KeepAsync(content, cancel);
            if (kept is null)
            {
                return (held, why);
            }

            held.Add(new BroughtFile(Path.GetFileName(file.FileName), kept.Hash, kept.Bytes, kept.MediaType, Stamped: false));
        }

        return (held, null);
    }

    private static Brought Told(Dictionary<string, StringValues> typed, IDataProtector mine, Refusal? why)
    {
        var brought = ImmutableArray.CreateBuilder<BroughtFile>();
        var answers = typed.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (name, values) in typed.Where(pair => pair.Value.Any(IsSealed)))
        {
            var opened = string.Join(' ', values.OfType<string>()).Split(' ').Select(value => (value, File: Opened(mine, value))).ToList();
            brought.AddRange(opened.Select(each => each.File).OfType<BroughtFile>());
            answers[name] = string.Join(' ', opened.Select(each => each.File?.ContentHash ?? each.value));
            typed[name] = string.Join(' ', values.OfType<string>());
        }

        return new Brought(new FormCollection(typed), new FormCollection(answers), [.. brought.DistinctBy(file => file.ContentHash)], why);
    }

    private static bool IsSealed(string? value) => value?.StartsWith(Mark, StringComparison.Ordinal) == true;

    private static BroughtFile? Opened(IDataProtector mine, string value)
    {
        try
        {
            return IsSealed(value) ? JsonSerializer.Deserialize<BroughtFile>(mine.Unprotect(value[Mark.Length..])) : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>A form with its files.</summary>
/// <param name="Typed">What the form shows again when the act is refused.</param>
/// <param name="Answers">The same with each file named by its content, as an act answers.</param>
/// <param name="Why">A file that could not be kept; the act is then not tried.</param>
internal sealed record Brought(IFormCollection Typed, IFormCollection Answers, ImmutableArray<BroughtFile> Files, Refusal? Why)
{
    public Act With(Act act) => Files.IsEmpty ? act : act with { Brings = Files };
}
