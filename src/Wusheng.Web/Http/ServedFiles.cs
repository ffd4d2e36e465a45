using System.Security.Cryptography;

using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

namespace Wusheng.Web.Http;

/// <summary>
/// The style sheets, scripts and icons. They are served under a path that carries a hash of them all, so a browser keeps them
/// for ever and asks anew after an upgrade; modules that import each other stay on one version.
/// </summary>
internal sealed class ServedFiles(IWebHostEnvironment host)
{
    private readonly Lazy<string> version = new(() => HashOf(host.WebRootFileProvider));

    public string Root => $"/s/{version.Value}";

    /// <summary>The address of a file in <c>wwwroot</c>.</summary>
    public string At(string path) => $"{Root}/{path}";

    /// <summary>The address of one icon of the sprite; the names are in <c>icons.txt</c>.</summary>
    public string Icon(string name) => $"{Root}/lib/icons.svg#ti-{name}";

    private static string HashOf(IFileProvider files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesUnder(files, ""))
        {
            using var content = file.CreateReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static IEnumerable<IFileInfo> FilesUnder(IFileProvider files, string folder) =>
        from entry in files.GetDirectoryContents(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal)
        from file in entry.IsDirectory ? FilesUnder(files, $"{folder}/{entry.Name}") : [entry]
        select file;
}

internal static class ServedFilesRegistration
{
    private static readonly string[] CompressedToo = ["image/svg+xml", "application/problem+json"];

    public static void AddServedFiles(this IServiceCollection services)
    {
        services.AddSingleton<ServedFiles>();
        services.AddResponseCompression(options =>
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. CompressedToo]);
    }

    public static void UseServedFiles(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = app.Services.GetRequiredService<ServedFiles>().Root,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }
}
