namespace Wusheng.Web.Features.Notices;

internal static class NoticesRegistration
{
    public static void AddNotices(this IServiceCollection services) => services.AddScoped<NoticeReading>();
}
