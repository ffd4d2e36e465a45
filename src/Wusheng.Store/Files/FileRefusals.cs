namespace Wusheng.Store.Files;

/// <summary>Why a file is not kept.</summary>
internal static class FileRefusals
{
    internal static Refusal TooLarge { get; } = new(RefusalKind.BadInput, "file.size", "文件超过 20 MB，请压缩或拆分后再传。", "The file is larger than 20 MB; make it smaller or split it.") { Field = "file" };

    internal static Refusal Empty { get; } = new(RefusalKind.BadInput, "file.empty", "文件是空的。", "The file is empty.") { Field = "file" };

    internal static Refusal Unknown { get; } = new(
        RefusalKind.BadInput, "file.type",
        "只收图片（JPEG、PNG、WebP、GIF）、PDF、录音（MP3、WAV、OGG）、Word、Excel 和纯文本；这个文件的内容不是其中任何一种。",
        "Only pictures (JPEG, PNG, WebP, GIF), PDF, recordings (MP3, WAV, OGG), Word, Excel and plain text are kept; what is in this file is none of them.") { Field = "file" };
}
