using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Effects: receivers, lines, types, papers, charges, rows and steps exist.</summary>
internal sealed partial class EffectChecks(Checking checking)
{
    private readonly HashSet<string> _branches = [.. checking.Pack.Guides.SelectMany(guide => guide.Branches.Ids)];

    public static void Run(Checking checking)
    {
        var checks = new EffectChecks(checking);
        foreach (var (life, above) in checking.Lives)
        {
            var place = checking.PlaceOf(life, above);
            AllEffects.Own(life).ToList().ForEach(effect => checks.Check(effect, place, [life, .. above]));
        }

        foreach (var guide in checking.Pack.Guides)
        {
            var place = checking.Place.Of(new Reading.Scope([.. guide.For.Split('.')], Talk: true), "does");
            GuideChecks.StepsOf(guide).SelectMany(step => AllEffects.Deep(step.Does)).ToList().ForEach(effect => checks.Check(effect, place, []));
        }

        checking.Pack.Lines.SelectMany(line => AllEffects.Deep(line.Does)).ToList()
            .ForEach(effect => checks.Check(effect, new AnyShapes(checking.Shapes), []));
        new OpenChains(checking).Run();
    }

    private void Check(Effect effect, IShapes place, LifeType[] lives)
    {
        var people = Names.People(checking, place);
        switch (effect)
        {
            case Effect.Notify notify:
                notify.To.ToList().ForEach(to => Names.Path(checking, At(effect, "notify", to.ToString()), to, people));
                Line(effect, notify.Say);
                break;
            case Effect.Open open:
                Open(open);
                break;
            case Effect.Owe owe:
                Owe(owe, place, people);
                break;
            case Effect.Issue issue:
                Document(effect, "issue", issue.Document, lives);
                break;
            case Effect.Void gone:
                Document(effect, "void", gone.Document, lives);
                break;
            case Effect.Refund refund when lives.Length > 0:
                Names.OneOf(checking, At(effect, "refund", refund.Charge), refund.Charge, [.. lives.SelectMany(life => life.Charges.Ids)], "收费", "charge");
                break;
            case Effect.Claim claim:
                Names.Path(checking, checking.Places.At(effect), claim.Of, place);
                break;
            default:
                Acts(effect, place, people, lives);
                break;
        }
    }

    /// <summary>What is done to seats, fields, rows and other lives.</summary>
    private void Acts(Effect effect, IShapes place, IShapes people, LifeType[] lives)
    {
        switch (effect)
        {
            case Effect.Assign assign:
                Names.Path(checking, At(effect, "assign", assign.Seat.Seat.ToString()), assign.Seat.Seat, people);
                break;
            case Effect.Move move:
                Move(move, place, lives);
                break;
            case Effect.HandIn handIn:
                Names.Path(checking, At(effect, "handIn", handIn.Of.ToString()), handIn.Of, people);
                break;
            case Effect.Escalate { To: { } to }:
                Names.Who(checking, effect, "escalate", [to], lives);
                break;
            case Effect.Set set when lives.Length > 0:
                Set(set, lives);
                break;
            case Effect.Add add when lives.Length > 0:
                Add(add, lives);
                break;
            case Effect.Take take:
                Names.Path(checking, At(effect, "take", take.Step.ToString()), take.Step, place);
                break;
            case Effect.Show show:
                Names.OneOf(checking, At(effect, "show", show.What), show.What, [.. _branches, .. checking.Pack.Lines.Ids, .. checking.Pack.Guides.Ids], "分支或话术", "branch or line");
                Names.Path(checking, At(effect, "to", show.To?.ToString() ?? ""), show.To, people);
                break;
        }
    }

    /// <summary>Only what is kept on file of a thing or a home can rise and fall.</summary>
    private void Move(Effect.Move move, IShapes place, LifeType[] lives)
    {
        var at = At(move, move.Up ? "raise" : "lower", move.Of.ToString());
        Names.Path(checking, at, move.Of, place);
        if (lives.Length > 0 && lives.Select(life => life.Fields[move.Of.First]).OfType<FieldType>().FirstOrDefault() is { Kind: not (FieldKind.Room or FieldKind.Thing) } field)
        {
            checking.Error(at, "wrong-kind", $"“{field.Id}”不是房号，也不是物，没有资料可增减。", $"'{field.Id}' is neither a room nor a thing: nothing of it is on file");
        }
    }

    private Yaml.Mark At(Effect effect, string key, string word) => checking.Places.At(effect, key, word);

    /// <summary>Chinese words are the line itself.</summary>
    private void Line(Effect effect, string? say)
    {
        var id = say?.All(char.IsAscii) == true ? say : null;
        Names.OneOf(checking, checking.Places.At(effect, "say"), id, [.. checking.Pack.Lines.Ids], "话术", "line");
    }

    private void Document(Effect effect, string key, string document, LifeType[] lives)
    {
        Names.OneOf(checking, At(effect, key, document), document, [.. checking.Pack.Documents.Ids], "单据", "document");
        if (lives.Length > 0 && checking.Pack.Documents[document] is { } found && !lives.Any(life => found.Of.Split('.')[0] == life.Id))
        {
            checking.Error(At(effect, key, document), "document-of", $"单据“{document}”属于“{found.Of}”，不能在“{lives[^1].Id}”里开具。", $"the document '{document}' is of '{found.Of}' and cannot be issued from '{lives[^1].Id}'");
        }
    }

    private void Open(Effect.Open open)
    {
        Names.OneOf(checking, At(open, "open", open.Type), open.Type, [.. checking.Shapes.LifeTypes], "服务单类型", "case type");
        if (checking.Shapes.Type(open.Type) is { } type)
        {
            GivenValues.Check(checking, open, open.With, type);
        }
    }

    private void Owe(Effect.Owe owe, IShapes place, IShapes people)
    {
        if (owe is { Within: null, Due: null, Every: null } && !new[] { "within", "due", "every" }.Any(key => checking.Places.Node(owe, key) is not null))
        {
            checking.Error(checking.Places.At(owe), "owe-no-limit", "owe 要写 within 或 due：什么时候以前。", "'owe' says by when: write 'within' or 'due'");
        }

        Names.Path(checking, checking.Places.At(owe, "by"), owe.By, people);
        Names.Path(checking, checking.Places.At(owe, "until"), owe.Until, place);
        Names.OneOf(checking, checking.Places.At(owe, "calendar"), owe.Calendar, [.. checking.Pack.Calendars.Ids, "always"], "日历", "calendar");
    }
}
