namespace Wusheng.Packs.Source;

/// <summary>Everything a pack is made of, as bytes: its own files in order of their paths, and the parents it extends.</summary>
/// <param name="Folder">The name of the folder it came from.</param>
public sealed record PackContent(string Folder, ImmutableArray<PackFile> Files, ImmutableArray<PackContent> Parents)
{
    /// <summary>Where the folder stood when it was read; shown in problems, not part of the content.</summary>
    public string Shown { get; init; } = Folder;

    /// <summary>
    /// Found among the shipped packs, not beside its child: the child's author need not know every name in it,
    /// so a name written again is the child's own.
    /// </summary>
    public bool Shipped { get; init; }

    /// <summary>SHA-256 in hex over paths and bytes, parents included; equal content, equal hash, wherever it lies.</summary>
    public string Hash => PackHash.Of(this);
}

/// <summary>One file of a pack.</summary>
/// <param name="Path">Relative to the pack's folder, with forward slashes.</param>
public sealed record PackFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What problems call the file when it does not lie in the pack's own folder.</summary>
    public string? Shown { get; init; }
}
