namespace Wusheng.Web.Watches;

/// <summary>What the desk does by itself: lets time pass, opens duties, delivers, listens to other nodes, tells of its work.</summary>
internal static class WatchesRegistration
{
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(10);

    public static void AddWatches(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(MailSettings.Section).Get<MailSettings>() ?? new MailSettings());
        services.AddSingleton<DutyBook>();
        services.AddSingleton<Mailing>();
        services.AddSingleton<HookConnections>();
        services.AddSingleton(provider => new HttpClient(provider.GetRequiredService<HookConnections>().Handler()) { Timeout = AnswerWithin });
        services.AddSingleton<HookSending>();
        services.AddSingleton<OutboxWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxWatch>());
        services.AddSingleton<Auditor>();
        services.AddHostedService<AuditWatch>();
        services.AddHostedService<ClockWatch>();
        services.AddHostedService<DutyWatch>();
        services.AddHostedService<NodeWatch>();
        services.AddHostedService<LearnWatch>();
        services.AddHostedService<TelemetryExport>();
    }
}
