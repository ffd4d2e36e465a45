namespace Wusheng.Web.Http;

/// <summary>Questions every request can answer about itself.</summary>
internal static class Requests
{
    extension(HttpRequest request)
    {
        /// <summary>Whether the caller is a program: it gets status codes and problem details, never a page.</summary>
        public bool IsApi() => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

        /// <summary>Whether htmx asks for a fragment to be put in place.</summary>
        public bool WantsFragment() => request.Headers.ContainsKey("HX-Request");

        /// <summary>The page of this desk the request came from; the start page when it came from elsewhere.</summary>
        public string CameFrom() =>
            Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value
                ? page.PathAndQuery
                : "/";
    }
}
