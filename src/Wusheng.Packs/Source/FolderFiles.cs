using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Source;

/// <summary>Takes the files of a pack from disk, within bounds; hidden ones and links that leave the folder are not followed.</summary>
internal sealed class FolderFiles(string root, ProblemList problems)
{
    private const int DeepestFolder = 8;
    private static readonly string[] _wanted = [".yaml", ".yml", ".md"];
    private readonly List<PackFile> _files = [];
    private long _bytes;
    private bool _full;

    public ImmutableArray<PackFile> Read()
    {
        Take(new DirectoryInfo(root), "", 0);
        return [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private void Take(DirectoryInfo folder, string prefix, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(each => each.Name[0] != '.').OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (_full || Leaves(entry, path))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                Enter(inner, path, depth);
            }
            else if (entry is FileInfo file && _wanted.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            {
                Take(file, path);
            }
        }
    }

    private void Enter(DirectoryInfo inner, string path, int depth)
    {
        if (depth < DeepestFolder)
        {
            Take(inner, path + "/", depth + 1);
        }
        else
        {
            Error(path, "too-deep", "文件夹嵌套太深。", "folders are nested too deep");
        }
    }

    private bool Leaves(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is null)
        {
            return false;
        }

        var home = System.IO.Path.GetFullPath(root) + System.IO.Path.DirectorySeparatorChar;
        var target = entry.ResolveLinkTarget(returnFinalTarget: true);
        if (target is FileInfo { Exists: true } && target.FullName.StartsWith(home, StringComparison.Ordinal))
        {
            return false;
        }

        Error(path, "link", "符号链接必须指向本文件夹内的文件。", "a symbolic link must lead to a file within the folder");
        return true;
    }

    private void Take(FileInfo file, string path)
    {
        if (_files.Count == YamlLimits.Files)
        {
            _full = true;
            Error("", "too-many", $"文件超过 {YamlLimits.Files} 个。", $"more than {YamlLimits.Files} files");
            return;
        }

        var length = file.LinkTarget is null ? file.Length : ((FileInfo)file.ResolveLinkTarget(true)!).Length;
        if (length > YamlLimits.FileBytes)
        {
            Error(path, "too-big", "文件超过 1 MB。", "the file is larger than 1 MB");
        }
        else if (_bytes + length > YamlLimits.FolderBytes)
        {
            _full = true;
            Error("", "too-big", "整个文件夹超过 8 MB。", "the folder is larger than 8 MB");
        }
        else
        {
            Read(file, path);
        }
    }

    private void Read(FileInfo file, string path)
    {
        try
        {
            var bytes = Bounded(file);
            _bytes += bytes.Length;
            _files.Add(new PackFile(path, bytes));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            Error(path, "unreadable", "文件读不出来。", $"the file cannot be read: {failed.Message}");
        }
    }

    private static byte[] Bounded(FileInfo file)
    {
        if (file.LinkTarget is null && file.Length == 0)
        {
            return []; // A named pipe has no length either, and opening one would wait for ever.
        }

        using var stream = file.OpenRead();
        var buffer = new byte[Math.Min(stream.Length, YamlLimits.FileBytes)];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }

    private void Error(string path, string code, string zh, string en) =>
        problems.Error(Mark.Of(System.IO.Path.Combine(root, path)), code, zh, en);
}
