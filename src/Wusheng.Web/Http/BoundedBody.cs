namespace Wusheng.Web.Http;

/// <summary>Reads a request's body into memory, as far as a bound.</summary>
internal static class BoundedBody
{
    private const int Piece = 16 * 1024;

    /// <param name="most">In bytes.</param>
    /// <returns>Null when there is more than that.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context, int most)
    {
        using var held = new MemoryStream();
        var buffer = new byte[Piece];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            await held.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted);
            if (held.Length > most)
            {
                return null;
            }
        }

        return held.GetBuffer().AsMemory(0, (int)held.Length);
    }
}
