using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Wusheng.Web.Watches;

/// <summary>Sends spans and figures out over OTLP, when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where; otherwise nobody listens and nothing is collected.</summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private TracerProvider? traces;
    private MeterProvider? figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(configuration[Endpoint]))
        {
            var desk = ResourceBuilder.CreateDefault().AddService("wusheng", serviceInstanceId: Environment.MachineName);
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(desk)
                .AddSource(Telemetry.Name).AddSource("Microsoft.AspNetCore").AddSource("Npgsql").AddOtlpExporter().Build();
            figures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(desk)
                .AddMeter(Telemetry.Name).AddMeter("Microsoft.AspNetCore.Hosting").AddMeter("Microsoft.AspNetCore.Server.Kestrel").AddMeter("System.Runtime").AddOtlpExporter().Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.ForceFlush(3000);
        figures?.ForceFlush(3000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        figures?.Dispose();
    }
}
