namespace Wusheng.Web.Features.Calls.Asterisk;

/// <summary>
/// Understands the manager's messages as events of calls. A call begins with its first channel, is answered by the extension whose
/// ringing ended with an answer, and ends with the customer's channel; who asked first to hang up is who ended it.
/// </summary>
/// <param name="isStaff">Whether a number is an extension or staff number of the house: then the call goes out.</param>
internal sealed class AsteriskCalls(Func<string, bool> isStaff, TimeProvider clock)
{
    private readonly Dictionary<string, AsteriskCall> calls = [];

    public CallEvent? Hear(ManagerMessage said) => said.Event switch
    {
        "Newchannel" when said["Uniqueid"] == said.Call && said["Exten"].Length > 0 => Begins(said),
        "DialBegin" => Rings(said),
        "DialEnd" when said["DialStatus"] == "ANSWER" => Answered(said),
        "Hold" => OfAgent(said, "held"),
        "Unhold" => OfAgent(said, "resumed"),
        "BlindTransfer" => Transferred(said, said["Extension"]),
        "AttendedTransfer" => Transferred(said, ManagerMessage.ExtensionOf(said["TransferTargetChannel"])),
        "HangupRequest" or "SoftHangupRequest" => Asks(said),
        "Hangup" => Ends(said),
        _ => null,
    };

    private CallEvent Begins(ManagerMessage said)
    {
        var extension = ManagerMessage.ExtensionOf(said["Channel"]);
        var isOut = isStaff(extension);
        var call = new AsteriskCall(isOut ? "" : said["Channel"], isOut ? extension : said["CallerIDNum"], said["Exten"], isOut, clock.GetUtcNow());
        calls[said.Call] = call;
        return Told(said.Call, call, "ringing");
    }

    private CallEvent? Rings(ManagerMessage said)
    {
        if (calls.GetValueOrDefault(said.Call) is { IsOut: true, Customer: "" } call)
        {
            calls[said.Call] = call with { Customer = said["DestChannel"] };
        }

        return null;
    }

    private CallEvent? Answered(ManagerMessage said)
    {
        if (calls.GetValueOrDefault(said.Call) is not { Agent: null } call)
        {
            return null;
        }

        call = call with { Agent = call.IsOut ? call.From : ManagerMessage.ExtensionOf(said["DestChannel"]) };
        calls[said.Call] = call;
        return Told(said.Call, call, "answered") with { RingSeconds = (decimal)(clock.GetUtcNow() - call.Began).TotalSeconds };
    }

    private CallEvent? OfAgent(ManagerMessage said, string type) =>
        calls.GetValueOrDefault(said.Call) is { Agent: not null } call && said["Channel"] != call.Customer ? Told(said.Call, call, type) : null;

    private CallEvent? Transferred(ManagerMessage said, string target)
    {
        var id = said["TransfererLinkedid"] is { Length: > 0 } linked ? linked : said["OrigTransfererLinkedid"];
        if (calls.GetValueOrDefault(id) is not { Agent: not null } call)
        {
            return null;
        }

        calls[id] = call with { Agent = target };
        return Told(id, call, "transferred") with { Target = target };
    }

    private CallEvent? Asks(ManagerMessage said)
    {
        if (calls.GetValueOrDefault(said.Call) is { EndedBy: null } call)
        {
            calls[said.Call] = call with { EndedBy = said["Channel"] == call.Customer ? "customer" : "agent" };
        }

        return null;
    }

    private CallEvent? Ends(ManagerMessage said)
    {
        if (calls.GetValueOrDefault(said.Call) is not { } call || (said["Channel"] != call.Customer && call.Customer.Length > 0))
        {
            return null;
        }

        calls.Remove(said.Call);
        var ended = Told(said.Call, call, "ended") with { By = call.EndedBy };
        return call.Agent is null ? ended with { RingSeconds = (decimal)(clock.GetUtcNow() - call.Began).TotalSeconds } : ended;
    }

    private static CallEvent Told(string id, AsteriskCall call, string type) =>
        new(id, type, From: call.From, To: call.To, Direction: call.IsOut ? "out" : "in", Agent: type == "ringing" ? null : call.Agent);
}
