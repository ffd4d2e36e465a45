using System.Globalization;

using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Admin;

/// <summary>Events and deliveries of webhooks as people read them.</summary>
internal static class HookWords
{
    public static string Kind(string kind, IStringLocalizer<Texts> say) => say[$"event.{kind}"] is { ResourceNotFound: false } known ? known : kind;

    public static string Answer(DeliveryRow delivery, IStringLocalizer<Texts> say) => delivery.Status?.ToString(CultureInfo.InvariantCulture)
        ?? (delivery.Error == "timeout" ? say["hooks.timeout"] : say["hooks.no-answer", Reason(delivery.Error ?? "", say)]);

    private static string Reason(string error, IStringLocalizer<Texts> say) => say[$"hooks.error.{error}"] is { ResourceNotFound: false } known ? known : say["hooks.error"];

    public static bool IsGood(DeliveryRow delivery) => delivery.Status is >= 200 and < 300;
}
