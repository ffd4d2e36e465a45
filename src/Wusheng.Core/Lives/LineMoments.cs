namespace Wusheng.Core.Lives;

/// <summary>Under which names it is kept that a line was said: apart from the steps and fields of the life, which may be called the same.</summary>
internal static class LineMoments
{
    internal static string Of(string line) => $"line.{line}";

    internal static string Edited(string line) => $"line.{line}.edited";
}
