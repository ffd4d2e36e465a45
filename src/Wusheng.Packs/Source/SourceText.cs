using System.Text;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Source;

/// <summary>Bytes to text: UTF-8 only, with or without a byte order mark.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null (with the place told) when it is not UTF-8 or holds control characters.</summary>
    public static string? Of(string file, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            var text = _strict.GetString(bytes);
            var control = text.AsSpan().IndexOfAnyInRange('\0', '\u0008');
            if (control < 0)
            {
                return text;
            }

            problems.Error(At(file, text.AsSpan(0, control)), "not-text", "含有不可见的控制字符。", "the file holds control characters");
        }
        catch (DecoderFallbackException wrong)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(wrong.Index, 0, bytes.Length)]);
            problems.Error(At(file, before), "not-utf8", "文件不是 UTF-8 编码。", "the file is not UTF-8");
        }

        return null;
    }

    private static Mark At(string file, ReadOnlySpan<char> before) => new(file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
