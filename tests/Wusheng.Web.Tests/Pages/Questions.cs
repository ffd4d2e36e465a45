using System.Data.Common;
using System.Diagnostics;

using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wusheng.Web.Pages;

/// <summary>One question put to the database.</summary>
internal sealed record Question(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    /// <summary>All that one page asks: told by the trace of its request, so that watches and other tests do not count.</summary>
    public static async Task<IReadOnlyList<Question>> OfAsync(HttpClient browser, string page)
    {
        var trace = ActivityTraceId.CreateRandom();
        var asked = new List<Question>();
        using var all = DiagnosticListener.AllListeners.Subscribe(new Hearer<DiagnosticListener>(listener =>
        {
            if (listener.Name == "Microsoft.EntityFrameworkCore")
            {
                listener.Subscribe(new Hearer<KeyValuePair<string, object?>>(told => Hear(told, trace, asked)));
            }
        }));
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        (await browser.SendAsync(request, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return asked;
    }

    private static void Hear(KeyValuePair<string, object?> told, ActivityTraceId trace, List<Question> asked)
    {
        if (told.Key == RelationalEventId.CommandExecuting.Name && told.Value is CommandEventData { Command: { } command } && Activity.Current?.TraceId == trace)
        {
            lock (asked)
            {
                asked.Add(new Question(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(each => (each.ParameterName, each.Value))]));
            }
        }
    }

    private sealed class Hearer<T>(Action<T> hear) : IObserver<T>
    {
        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void OnNext(T value) => hear(value);
    }
}
