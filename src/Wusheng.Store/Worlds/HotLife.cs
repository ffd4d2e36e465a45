using Wusheng.Store.Writing;

namespace Wusheng.Store.Worlds;

/// <summary>A life with what is needed to append to it: the newest hash, and the rows that show it now.</summary>
/// <param name="Shown">Null until it is needed.</param>
internal sealed record HotLife(Life Life, byte[] Head, Projected? Shown);
