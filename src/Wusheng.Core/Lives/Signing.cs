using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>A signature on a paper binds to what the paper said: once a printed answer is altered, it has to be signed again (FEE-02).</summary>
internal static class Signing
{
    private static readonly ConditionalWeakTable<Pack, Dictionary<string, ImmutableArray<(string Field, ImmutableHashSet<string> Printed)>>> Known = [];

    internal static void Void(Working work, Life before, LifeId id)
    {
        var life = work.Life(id);
        if (work.Pack(life.Pack) is not { } pack || !Known.GetValue(pack, Collect).TryGetValue(life.Type, out var signatures))
        {
            return;
        }

        foreach (var (field, printed) in signatures.Where(signature => IsAltered(before, life, signature.Field, signature.Printed)))
        {
            work.Own(id, new Corrected(0, field, null, "印的内容改了，要重新签字"));
        }
    }

    private static bool IsAltered(Life before, Life life, string field, ImmutableHashSet<string> printed) =>
        before.Whole.Fields.GetValueOrDefault(field) is { Value: not null } signed && life.Whole.Fields[field] == signed
        && printed.Any(name => name != field && before.Whole.Fields.GetValueOrDefault(name)?.Value is { } was && !was.Equals(life.Whole.Fields[name].Value));

    private static Dictionary<string, ImmutableArray<(string, ImmutableHashSet<string>)>> Collect(Pack pack) => pack.Cases
        .Select(type => (type.Id, Signatures: type.Fields
            .Where(field => field.Kind == FieldKind.Signature && field.Of is { } of && pack.Documents.Has(of))
            .Select(field => (field.Id, Printed: Names(pack.Documents[field.Of!]!))).ToImmutableArray()))
        .Where(each => !each.Signatures.IsEmpty).ToDictionary(each => each.Id, each => each.Signatures);

    private static ImmutableHashSet<string> Names(Document document) =>
        [.. document.Print.Where(item => item.Path.Names.Length == 1).Select(item => item.Path.First)];
}
