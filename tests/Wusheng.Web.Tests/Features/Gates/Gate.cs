using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wusheng.Web.Features.Gates;

/// <summary>A gate of the property standard: how a case comes before it, who tries to pass, with what, and what must be said.</summary>
/// <param name="Before">Role, step and answers, in order.</param>
internal sealed record Gate(string Name, string Type, string Opened, (string Role, string Step, string With)[] Before, string Role, string Step, string With, string Code, string Clause, string Opener = "specialist")
{
    private const string Copy = """{ "purpose": "PURPOSE", "faceToFace": "yes", "file": "scan" }""";

    private static readonly string _release = Copy.Replace("PURPOSE", "放行", StringComparison.Ordinal);
    private static readonly string _fitOut = Copy.Replace("PURPOSE", "装修", StringComparison.Ordinal);
    private static readonly string _worker = Copy.Replace("PURPOSE", "装修出入证", StringComparison.Ordinal);
    private static readonly string _moveIn = Copy.Replace("PURPOSE", "过户迁入", StringComparison.Ordinal);

    private static readonly string _submitted = $$"""
        { "licence": {{_fitOut}}, "qualification": {{_fitOut}}, "drawings": "tz.pdf", "term": "2026-03-10 08:00-18:00", "reviewer": "g-engineeringSupervisor",
          "worker": [ { "name": "甲", "photo": "a.jpg", "idCopy": {{_worker}} } ] }
        """;

    private static readonly string _agreed =
        """{ "apart": "yes", "ownerIs": "yes", "ownerKnows": "yes", "feesTold": "yes", "rentOwed": "no", "ownerAgrees": "AGREES" }""";

    private static readonly string _goods = $$"""{ "idCopy": {{_release}}, "item": [ { "what": "冰箱", "pieces": "1" } ] }""";

    public static IReadOnlyList<Gate> All { get; } =
    [
        new("a tenant with fees owing", "release", Tenant(PropertyDesk.Owing), [], "specialist", "fillTenant", _goods, "paid", "PRO-12"),
        new("the urgent way with fees owing", "release", Owner(PropertyDesk.Owing), [], "specialist", "fill", $$"""{ "idCopy": {{_release}}, "item": [ { "what": "柜子", "pieces": "1" } ], "urgent": "yes", "reminded": "yes" }""", "urgentClean", "PRO-11"),
        new("whose goods is not asked", "release", Tenant(PropertyDesk.Clear), [("specialist", "fillTenant", _goods)], "specialist", "askOwner", _agreed.Replace("AGREES", "yes", StringComparison.Ordinal), "goods", "PRO-14"),
        new("the owner does not agree", "release", Tenant(PropertyDesk.Clear), [("specialist", "fillTenant", _goods)], "specialist", "askOwner", _agreed.Replace("AGREES", "no", StringComparison.Ordinal), "agreed", "PRO-14"),
        new("the owner's number cannot be typed", "release", Tenant(PropertyDesk.Clear), [("specialist", "fillTenant", _goods)], "specialist", "askOwner", """{ "ownerPhone": "13900000009" }""", "ownerPhone", "PRO-13"),
        new("an ID copied for another purpose", "release", Owner(PropertyDesk.Clear), [], "specialist", "fill", """{ "idCopy": { "purpose": "贷款", "faceToFace": "yes", "file": "scan" }, "item": [ { "what": "书", "pieces": "1" } ], "urgent": "no" }""", "idCopy", "DOC-13"),
        new("a copy of which there is no sheet", "release", Owner(PropertyDesk.Clear), [], "specialist", "fill", """{ "idCopy": { "purpose": "放行", "faceToFace": "yes" }, "item": [ { "what": "书", "pieces": "1" } ], "urgent": "no" }""", "idCopy", "DOC-13"),
        new("a copy that hangs on no case", "release", Owner(PropertyDesk.Clear), [], "specialist", "fill", """{ "idCopy": { "purpose": "放行", "faceToFace": "yes", "file": "elsewhere" }, "item": [ { "what": "书", "pieces": "1" } ], "urgent": "no" }""", "idCopy", "DOC-13"),
        new("a copy that was never stamped", "release", Owner(PropertyDesk.Clear), [], "specialist", "fill", """{ "idCopy": { "purpose": "放行", "faceToFace": "yes", "file": "a.jpg" }, "item": [ { "what": "书", "pieces": "1" } ], "urgent": "no" }""", "idCopy", "DOC-13"),
        new("a letter nobody brought", "release", Tenant(PropertyDesk.Clear), [], "specialist", "fillTenant", $$"""{ "letter": "委托书.pdf", {{_goods[1..]}}""", "letter", "PRO-13"),
        new("a photo of a worker that is only a name", "fitOut", FitOut, [], "specialist", "submit", _submitted.Replace("a.jpg", "b.jpg", StringComparison.Ordinal), "photo", "PRO-05"),
        new("more taken than is owed", "feePayment", Payment, [], "finance", "pay", """{ "payAt": "window", "payment": "999" }""", "whole", "FEE-09"),
        new("a write-off nobody agreed to", "feeDue", WriteOff, [], "finance", "book", "{}", "agreed", "CUS-03", "finance"),
        new("a deduction nobody agreed to", "fitOut", FitOut, [("specialist", "submit", _submitted), ("engineeringSupervisor", "review", """{ "reviewed": "pass" }"""), ("finance", "pay", """{ "payAt": "window", "payment": "2055" }"""), ("specialist", "permit", """{ "precautions": "yes" }"""), ("engineeringSupervisor", "finish", """{ "damageFree": "no", "damage": "墙面", "deduction": "300" }""")], "finance", "refund", "{}", "agreed", "PRO-06"),
        new("an answer promised for yesterday", "enquiry", Enquiry, [], "specialist", "promise", """{ "promised": "2020-01-01 10:00", "name": "王敏", "phone": "13800000011" }""", "later", "ESC-04"),
        new("the slip before the ID is back", "release", Owner(PropertyDesk.Clear), [("specialist", "fill", $$"""{ "idCopy": {{_release}}, "item": [ { "what": "书", "pieces": "1" } ], "urgent": "no" }""")], "specialist", "issue", """{ "signed": "yes" }""", "idReturned", "PRO-10"),
        new("a worker without photo", "fitOut", FitOut, [], "specialist", "submit", $$"""{ "licence": {{_fitOut}}, "qualification": {{_fitOut}}, "drawings": "tz.pdf", "term": "2026-03-10 08:00-18:00", "reviewer": "g-engineeringSupervisor", "worker": [ { "name": "甲", "idCopy": {{_worker}} } ] }""", "workers", "PRO-05"),
        new("a review that is no pass", "fitOut", FitOut, [("specialist", "submit", _submitted)], "engineeringSupervisor", "review", """{ "reviewed": "fix" }""", "pass", "PRO-06"),
        new("the permit before the fees", "fitOut", FitOut, [("specialist", "submit", _submitted), ("engineeringSupervisor", "review", """{ "reviewed": "pass" }""")], "specialist", "permit", """{ "precautions": "yes" }""", "from", "PRO-06"),
        new("less than is due", "fitOut", FitOut, [("specialist", "submit", _submitted), ("engineeringSupervisor", "review", """{ "reviewed": "pass" }""")], "finance", "pay", """{ "payAt": "window", "payment": "100" }""", "whole", "PRO-06"),
        new("move-in without the title certificate", "moveIn", MoveIn, [], "specialist", "copy", $$"""{ "seated": "yes", "idCopy": {{_moveIn}} }""", "titleDeed", "PRO-01"),
        new("a repair that is not written out", "repair", $$"""{ "unit": "{{PropertyDesk.Clear}}", "capable": "yes", "item": [ { "what": "灯" } ] }""", [], "specialist", "route", """{ "engineering": "g-engineering" }""", "items", "PRO-08"),
        new("an incident without its record", "incident", Incident, [], "serviceManager", "handled", "{}", "noted", "INC-05"),
        new("an answer outside by basic staff", "incident", Incident, [("specialist", "informAdmin", "{}"), ("adminOffice", "nameSpokesman", """{ "spokesman": "g-deskLead" }""")], "specialist", "answerOut", """{ "answer": "没有这回事" }""", "by", "INC-11"),
    ];

    public JsonNode Body(string json) => JsonNode.Parse(json)!;

    public override string ToString() => Name;

    private const string Enquiry = """{ "topic": "fees", "question": "垃圾费怎么算" }""";
    private const string Payment = """{ "unit": "3-101", "owed": "320" }""";
    private const string WriteOff = """{ "unit": "3-101", "way": "writeOff", "months": "1", "due": "320", "reason": "登错" }""";
    private const string MoveIn = """{ "kind": "moveIn", "who": "owner", "unit": "3-102", "name": "陈刚", "phone": "13800000001" }""";
    private const string FitOut = """{ "unit": "3-102", "company": "宏达装饰", "paper": [ { "what": "资料", "kind": "copy" } ] }""";
    private const string Incident = """{ "zone": "centre", "area": "大堂", "class": "C", "kindC": "media", "body": "城市日报", "what": "记者来访", "measures": "请稍候" }""";

    private static string Tenant(string room) => Opening("tenant", room);

    private static string Owner(string room) => Opening("owner", room);

    private static string Opening(string who, string room) => JsonSerializer.Serialize(new { applicant = who, unit = room, name = "钱某" });
}
