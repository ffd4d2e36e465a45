using System.Security.Cryptography;

namespace Wusheng.Store.Files;

/// <summary>A file kept under the hash of its content.</summary>
public sealed record KeptFile(string Hash, long Bytes, string MediaType);

/// <summary>Kept, or why not.</summary>
public sealed record Keeping(KeptFile? File, Refusal? Why);

/// <summary>
/// Attachments on disk, each once, under the hash of its content. A file appears under its name only when all of it is durable; what
/// an upload leaves behind when it is torn is swept away at the next start.
/// </summary>
public sealed class FileShelf
{
    /// <summary>The largest file, in bytes: 20 MB.</summary>
    public const long MostBytes = 20 * 1024 * 1024;

    private readonly string folder;
    private readonly string arriving;

    public FileShelf(string folder)
    {
        this.folder = folder;
        arriving = Path.Combine(folder, "arriving");
        Directory.CreateDirectory(arriving);
    }

    /// <summary>Reads to the end, at most <see cref="MostBytes"/> and one.</summary>
    public async Task<Keeping> KeepAsync(Stream content, CancellationToken cancel = default)
    {
        var path = Path.Combine(arriving, Path.GetRandomFileName());
        try
        {
            await using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous });
            if (!await CopyAsync(content, file, cancel).ConfigureAwait(false))
            {
                return new Keeping(null, FileRefusals.TooLarge);
            }

            file.Position = 0;
            if (MediaTypes.Of(file) is not { } mediaType)
            {
                return new Keeping(null, file.Length == 0 ? FileRefusals.Empty : FileRefusals.Unknown);
            }

            file.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel).ConfigureAwait(false));
            file.Flush(flushToDisk: true);
            Settle(path, hash);
            return new Keeping(new KeptFile(hash, file.Length, mediaType), null);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The content, or null when it is not here.</summary>
    public Stream? Open(string hash) => IsHash(hash) && File.Exists(PathOf(hash)) ? File.OpenRead(PathOf(hash)) : null;

    /// <summary>Takes a file away for good; nothing when it is not here.</summary>
    public void Remove(string hash)
    {
        if (IsHash(hash))
        {
            File.Delete(PathOf(hash));
        }
    }

    /// <summary>Whether a kept file still has the content its name says.</summary>
    public async Task<bool> IsWholeAsync(string hash, CancellationToken cancel = default)
    {
        await using var file = Open(hash);
        return file is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel).ConfigureAwait(false)) == hash;
    }

    /// <summary>Removes what torn uploads left; for the start of the program.</summary>
    public void Sweep() => Array.ForEach(Directory.GetFiles(arriving), File.Delete);

    private void Settle(string path, string hash)
    {
        var place = PathOf(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        if (!File.Exists(place))
        {
            File.Move(path, place, overwrite: true);
        }
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash[2..4], hash);

    private static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);

    private static async Task<bool> CopyAsync(Stream from, Stream to, CancellationToken cancel)
    {
        var buffer = new byte[81920];
        for (long total = 0; await from.ReadAsync(buffer, cancel).ConfigureAwait(false) is > 0 and var count;)
        {
            total += count;
            if (total > MostBytes)
            {
                return false;
            }

            await to.WriteAsync(buffer.AsMemory(0, count), cancel).ConfigureAwait(false);
        }

        return true;
    }
}
