using Wusheng.Web.Features.Calls.Asterisk;
using Wusheng.Web.Features.Calls.Practice;

namespace Wusheng.Web.Features.Calls;

internal static class CallsRegistration
{
    public static void AddCalls(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(CallSettings.Section).Get<CallSettings>() ?? new CallSettings());
        services.AddSingleton<CallBook>();
        services.AddSingleton<CallDesk>();
        services.AddSingleton<CallSignature>();
        services.AddSingleton<PracticeReading>();
        services.AddSingleton(configuration.GetSection(AsteriskSettings.Section).Get<AsteriskSettings>() ?? new AsteriskSettings());
        services.AddHostedService<AsteriskWatch>();
    }
}
