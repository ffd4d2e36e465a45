using System.Globalization;

using Microsoft.AspNetCore.Localization;

namespace Wusheng.Web.Http;

/// <summary>Chinese unless chosen otherwise: pages by the person's cookie, the API by <c>Accept-Language</c>.</summary>
internal static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static readonly IReadOnlyList<string> All = [Chinese, English];

    public static string Current => CultureInfo.CurrentUICulture.Name;

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Chinese).AddSupportedCultures([.. All]).AddSupportedUICultures([.. All]);
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new ApiLanguage { Options = options }];
        });
    }

    private sealed class ApiLanguage : AcceptLanguageHeaderRequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
            httpContext.Request.IsApi() ? base.DetermineProviderCultureResult(httpContext) : NullProviderCultureResult;
    }
}
