namespace Wusheng.Web.Features.Errors;

/// <summary>The status codes the desk has words for.</summary>
internal static class Worded
{
    private static readonly int[] Codes = [400, 403, 404, 500];

    /// <summary>The code whose words are shown for another: the general one of its kind.</summary>
    public static int For(int code) => Codes.Contains(code) ? code : code < 500 ? 400 : 500;
}
