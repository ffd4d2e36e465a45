namespace Wusheng.Web.Features.Counter;

internal static class CounterRegistration
{
    public static void AddCounter(this IServiceCollection services)
    {
        services.AddScoped<AppointmentReading>();
        services.AddScoped<CounterReading>();
        services.AddScoped<CounterActs>();
    }
}
