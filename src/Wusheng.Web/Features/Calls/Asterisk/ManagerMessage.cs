namespace Wusheng.Web.Features.Calls.Asterisk;

/// <summary>One message of the manager interface: lines <c>Name: value</c> up to an empty one.</summary>
internal sealed class ManagerMessage(IReadOnlyDictionary<string, string> fields)
{
    private const int MostLines = 500;

    /// <summary>The value of a field; empty when the message has none such.</summary>
    public string this[string name] => fields.GetValueOrDefault(name, "");

    public string Event => this["Event"];

    /// <summary>The call all channels of this conversation belong to.</summary>
    public string Call => this["Linkedid"] is { Length: > 0 } linked ? linked : this["DestLinkedid"];

    /// <returns>Null at the end of the stream.</returns>
    /// <exception cref="InvalidDataException">A message without end: the peer does not speak this protocol.</exception>
    public static async Task<ManagerMessage?> ReadAsync(TextReader lines, CancellationToken cancel)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; count < MostLines; count++)
        {
            switch (await lines.ReadLineAsync(cancel))
            {
                case null:
                    return null;
                case "" when fields.Count > 0:
                    return new ManagerMessage(fields);
                case { Length: > 0 } line when line.Split(": ", 2) is [var name, var value]:
                    fields[name] = value.Trim();
                    break;
            }
        }

        throw new InvalidDataException($"The manager interface sent a message of more than {MostLines} lines.");
    }

    /// <summary>Who a channel rings: <c>PJSIP/101-0000002a</c> is 101.</summary>
    public static string ExtensionOf(string channel)
    {
        var from = channel.IndexOf('/', StringComparison.Ordinal) + 1;
        var to = channel.LastIndexOf('-');
        return to > from ? channel[from..to] : channel[from..];
    }
}
