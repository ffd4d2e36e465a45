using System.Globalization;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>A transcript as written: <c>[ { from: 0.0, to: 1.2, agent: 您好 }, … ]</c>; who is agent, customer or unknown.</summary>
internal static class TalkReading
{
    public static ImmutableArray<TalkTurn> Turns(Given? talk) =>
        talk is Given.List list ? [.. list.Items.OfType<Given.Map>().Select(Turn)] : [];

    public static decimal? Seconds(string? text) =>
        decimal.TryParse(text?.TrimEnd('s'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static TalkTurn Turn(Given.Map turn)
    {
        var said = turn.Of.FirstOrDefault(pair => pair.Key is not ("from" or "to"));
        var from = Seconds(turn.Of.Text("from")) ?? 0;
        return new TalkTurn(from, Seconds(turn.Of.Text("to")) ?? from, said.Key ?? "unknown", said.Value is Given.Text text ? text.Content : "");
    }
}
