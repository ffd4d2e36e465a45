using Wusheng.Core.Packs;

namespace Wusheng.Store.Writing;

/// <summary>What people did, in the words of the pack; null for what nobody would call a change.</summary>
internal sealed class EventTitles(IWorld world, Life life)
{
    private readonly LifeType? type = Grammar.Type(world.Pack(life.Pack), life.Type);

    internal string? Zh(Happened happened) => happened.Event switch
    {
        StepTaken step => Step(step),
        StepRefused => null,
        FieldSet set => $"填写了“{Field(set.Row, set.Field)}”",
        Corrected fix => $"更正了“{Field(fix.Row, fix.Field)}”",
        Seated seated => $"把{Seat(seated)}定为{Name(seated.Person)}",
        HandedOver over => $"转交给{Name(over.ToPerson)}",
        Noted => "写了备注",
        SurveyLinked => "生成了评价链接",
        Undone => "撤销了上一件",
        Erased => "抹除了个人资料",
        Attached file => $"添加了附件“{file.Name}”",
        HeldByHand => "停了它",
        ResumedByHand => "继续计了",
        Reopened => "重新打开",
        Escalated up => $"上移给{Name(up.ToPerson)}",
        ClockBreached => "时限已过",
        _ => null,
    };

    internal string? En(Happened happened) => happened.Event switch
    {
        StepTaken step => Step(step),
        FieldSet set => $"filled in “{Field(set.Row, set.Field)}”",
        Corrected fix => $"corrected “{Field(fix.Row, fix.Field)}”",
        Seated seated => $"made {Name(seated.Person)} {Seat(seated)}",
        HandedOver over => $"handed over to {Name(over.ToPerson)}",
        Noted => "wrote a note",
        SurveyLinked => "made a link to the survey",
        Undone => "took back the last act",
        Erased => "erased personal data",
        Attached file => $"attached “{file.Name}”",
        HeldByHand => "put it on hold",
        ResumedByHand => "resumed it",
        Reopened => "reopened it",
        Escalated up => $"escalated to {Name(up.ToPerson)}",
        ClockBreached => "a limit passed",
        _ => null,
    };

    private string Step(StepTaken step) => Of(step.Row)?.Steps[step.Step]?.Title ?? step.Step;

    private string Field(int row, string field) => Of(row)?.Fields[field]?.Title ?? field;

    private string Seat(Seated seated) => Of(seated.Row)?.Seats[seated.Seat]?.Title ?? seated.Seat;

    private string Name(string person) => world.Person(person)?.Name ?? person;

    private LifeType? Of(int row) => row == 0 || !life.Parts.TryGetValue(row, out var part) ? type : Of(part.Parent)?.Rows[part.Type];
}
