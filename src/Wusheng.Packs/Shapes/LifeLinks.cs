using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Shapes;

/// <summary>The lives and papers a life can lead to: what its effects open under a name, and what is issued from it.</summary>
internal sealed class LifeLinks
{
    private readonly ILookup<string, string> _opened;
    private readonly Pack _pack;

    public LifeLinks(Pack pack, LifeType life)
    {
        _pack = pack;
        _opened = AllEffects.Of(life).OfType<Effect.Open>().Where(open => open.As is not null)
            .ToLookup(open => open.As!, open => open.Type, StringComparer.Ordinal);
        Documents = [.. pack.Documents.Where(document => document.Of.Split('.')[^1] == life.Id).Select(document => document.Id)];
    }

    public ImmutableHashSet<string> Documents { get; }

    public IEnumerable<string> Names => _opened.Select(group => group.Key);

    public LifeType[] Types(string name) =>
        [.. _opened[name].Select(type => Grammar.Type(_pack, type)).OfType<LifeType>()];
}
