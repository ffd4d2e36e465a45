using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

public enum LifeKind { Case, Contact, Row, Thing, Inspection, Course }

/// <summary>One grammar at every level: a case, a contact, a row, an inspection round. The first state is the start.</summary>
public sealed record LifeType(string Id, LifeKind Kind, string Title) : INamed
{
    /// <summary>Pattern of the number given at opening, such as <c>GZ{yyyyMMdd}-{0000}</c>.</summary>
    public string? Number { get; init; }

    public string? Clause { get; init; }

    public Opening Opening { get; init; } = Opening.ByAnyone;

    /// <summary>Who may see it: roles and seats, possibly by condition; null means every role in the site's subtree.</summary>
    public Sight? Sees { get; init; }

    /// <summary>Seats and roles whose holders never see it; wins over everything.</summary>
    public ImmutableArray<string> Hides { get; init; } = [];

    /// <summary>Who may open it again after its end; empty when nobody may, null when the standard does not say.</summary>
    public ImmutableArray<string>? Reopens { get; init; }

    public Named<SeatType> Seats { get; init; } = Named<SeatType>.None;

    public Named<FieldType> Fields { get; init; } = Named<FieldType>.None;

    public Named<LifeType> Rows { get; init; } = Named<LifeType>.None;

    public Named<Charge> Charges { get; init; } = Named<Charge>.None;

    public Named<State> States { get; init; } = Named<State>.None;

    public ImmutableArray<string> Ends { get; init; } = [];

    public Named<StepType> Steps { get; init; } = Named<StepType>.None;

    public Named<ClockType> Clocks { get; init; } = Named<ClockType>.None;

    public Named<Form> Forms { get; init; } = Named<Form>.None;

    /// <summary>Where the rows come from at opening: <c>origin.demand</c>, or <c>page faultManual</c>.</summary>
    public RowSource? From { get; init; }

    public string? FirstState => States.Count > 0 ? States[0].Id : null;
}

public sealed record State(string Id, string Title) : INamed;

/// <summary>Arms are tried in order; the first whose condition holds says who sees it.</summary>
public sealed record Sight(ImmutableArray<SightArm> Arms);

/// <summary>Null condition is <c>else</c>. <c>any</c> among the names means every role.</summary>
public sealed record SightArm(Condition? When, ImmutableArray<string> Who);

public sealed record RowSource(string? Page, Conditions.Path? Path);

/// <summary>A place in this life, filled by a person of the role(s).</summary>
public sealed record SeatType(string Id, string Title, ImmutableArray<string> Roles) : INamed
{
    /// <summary>Who fills it at opening, such as <c>origin.first</c>; <c>forPerson</c> in a recurring duty.</summary>
    public Expression? Who { get; init; }

    public Condition? When { get; init; }

    /// <summary>The seat whose department the person belongs to, if any.</summary>
    public string? Of { get; init; }
}

/// <summary>A printed face of the record, with the record's own number.</summary>
public sealed record Form(string Id, string Title, ImmutableArray<PrintItem> Print, Condition? When, string? Clause) : INamed;

/// <summary>One printed name; rows may be narrowed (<c>item(ofOwner is not yes)</c>) and their columns chosen (<c>line(item, labour)</c>).</summary>
public sealed record PrintItem(Conditions.Path Path, Condition? Where, ImmutableArray<string> Columns);
