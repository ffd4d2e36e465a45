using Microsoft.Extensions.Localization;

using Wusheng.Packs;
using Wusheng.Web.Features.Admin;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Packs;

/// <summary>What an administrator does with a standard on its page: begin a draft, throw it away, publish, go back.</summary>
internal sealed class PackActs(PackRoom room, PackPublishing publishing, Journal journal, IStringLocalizer<Texts> say)
{
    /// <returns>Where to go on, or why it was not done.</returns>
    public Task<Outcome> DoAsync(PackShown shown, IFormCollection form, string me, CancellationToken cancel) => form["act"].ToString() switch
    {
        _ when !shown.IsAdministrator => Refused(say["packs.not-yours"]),
        "draft" => BeginAsync(shown, me, cancel),
        "drop" => DropAsync(shown, me, cancel),
        "publish" => PublishAsync(shown, form["site"].ToString(), me, cancel),
        _ => Refused(say["packs.not-yours"]),
    };

    private async Task<Outcome> BeginAsync(PackShown shown, string me, CancellationToken cancel)
    {
        if (shown.Draft is null)
        {
            await room.SaveAsync(shown.Id, me, PackDraft.On(shown.Looked.Hash!, shown.Looked.Content, shown.Versions.Select(version => version.Row.Semantic).ToHashSet()), cancel);
        }

        return new Outcome(Pages.PackEditor(shown.Id), null);
    }

    private async Task<Outcome> DropAsync(PackShown shown, string me, CancellationToken cancel)
    {
        await room.DropAsync(shown.Id, me, cancel);
        return new Outcome(Pages.Pack(shown.Id), null);
    }

    private async Task<Outcome> PublishAsync(PackShown shown, string site, string me, CancellationToken cancel)
    {
        if (!shown.Mine.Contains(site))
        {
            return new Outcome(null, say["packs.not-your-site"]);
        }

        if (shown is { IsDraft: false, Version: { } version, Looked.Pack: { } pack })
        {
            await publishing.AgainAsync(pack, version.Row, site, me, cancel);
            await journal.NoteAsync(me, "pack.back", shown.Id, site, $"{shown.Id} {version.Row.Semantic} {version.Row.Hash[..8]}");
            return new Outcome(Pages.Pack(shown.Id), null);
        }

        if (shown.Looked.Reading is not PackReading.Sound sound)
        {
            return new Outcome(null, say["packs.unsound", shown.Looked.Errors]);
        }

        if (shown.Versions.Any(each => each.Row.Semantic == sound.Pack.Version.Semantic && each.Row.Hash != sound.Pack.Version.Hash))
        {
            return new Outcome(null, say["packs.same-number", sound.Pack.Version.Semantic]);
        }

        await publishing.PublishAsync(sound, site, me, cancel);
        await journal.NoteAsync(me, "pack.published", shown.Id, site, $"{shown.Id} {sound.Pack.Version.Semantic} {sound.Pack.Version.Hash[..8]}");
        await room.DropAsync(shown.Id, me, cancel);
        return new Outcome(Pages.Pack(shown.Id), null);
    }

    private static Task<Outcome> Refused(string why) => Task.FromResult(new Outcome(null, why));
}

/// <summary>Where an act leads, or why it was not done.</summary>
internal sealed record Outcome(string? To, string? Why);
