using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>Does what an item says and compares the answer with what it expects of it.</summary>
internal sealed class Acting(MemoryWorld world, Timeline timeline, Places places, Func<Pack, Given.Map, PackChange>? publish)
{
    private readonly ActReading reading = new(world, places);

    /// <summary>How far the item itself reaches (the end of a recording); null when it is over at once.</summary>
    public DateTimeOffset? Until { get; private set; }

    public IEnumerable<Said> Take(ScenarioItem item)
    {
        Until = null;
        if (item.Do is null)
        {
            return [];
        }

        var (form, nearest) = DoText.Read(item.Do);
        if (form is null)
        {
            return [new Said($"“{item.Do}”不是一种做法；写成“{nearest}”。", $"'{item.Do}' is no form of doing; write '{nearest}'.")];
        }

        if (item.By is { } by && by is not ("system" or Customers.Name) && world.Person(by) is null)
        {
            return [PlaceWalk.Unknown(by, world.People.Select(person => person.Id))];
        }

        return Do(form, item, Actor(item.By)) is { } said ? [said] : [];
    }

    private static Actor Actor(string? by) => by switch
    {
        "system" => new Actor(null, "desk"),
        Customers.Name => new Actor(null, "web"),
        _ => new Actor(by, "desk"),
    };

    private Said? Do(DoText form, ScenarioItem item, Actor actor) => form.Kind switch
    {
        DoKind.Publish => Publish(item),
        DoKind.Open => Opened(form, item, Open(form.Names[0], item, actor)),
        DoKind.Contact => Opened(form, item, Contact(form.Names[0], item, actor)),
        _ => Act(form, item, actor),
    };

    private Decision? Open(string id, ScenarioItem item, Actor actor)
    {
        if (Lives.Grammar.Type(world.Newest, id) is not { } type)
        {
            return null;
        }

        var told = new[] { "channel", "origin", "drill" }.Where(name => !type.Fields.Has(name)).ToList();
        var origin = told.Contains("origin") && item.With.Text("origin") is { } alias ? places.Named(alias) : null;
        var channel = told.Contains("channel") ? item.With.Text("channel") : null;
        var with = WithValues.Of(places, type, null, item.With.RemoveRange(told));
        return (item.By == Customers.Name ? Customers.MayOpen(type) : null) ?? timeline.Do(new Open(id, world.Home.Id, channel, with) { Origin = origin?.Life, As = origin is null ? null : id, Drill = told.Contains("drill") && item.With.Text("drill") == "yes" }, actor);
    }

    private Decision? Contact(string id, ScenarioItem item, Actor actor)
    {
        if (Lives.Grammar.Type(world.Newest, id) is not { Kind: LifeKind.Contact })
        {
            return null;
        }

        var opening = new ContactOpening(world, timeline);
        var decision = opening.Open(id, item.With, actor);
        Until = opening.Ends;
        return decision;
    }

    private Said? Opened(DoText form, ScenarioItem item, Decision? decision)
    {
        if (decision is null)
        {
            var types = world.Newest.Cases.Concat(world.Newest.Contacts).Select(type => type.Id).Concat(world.Newest.Inspections.Ids);
            return PlaceWalk.Unknown(form.Names[0], types);
        }

        if (decision is Decision.Happened happened && form.Alias is { } alias)
        {
            places.Name(alias, new Place(happened.Life.Id, 0));
        }

        return RefusalCheck.Of(decision, item.Refused);
    }

    private Said? Act(DoText form, ScenarioItem item, Actor actor)
    {
        var (act, wrong) = reading.Read(form.Names, item.With, item.By);
        if (act is null)
        {
            return wrong;
        }

        var decision = (item.By == Customers.Name ? Customers.MayAct(places, act) : null) ?? timeline.Do(act, actor);
        if (decision is Decision.Happened happened && form.Alias is { } alias && act is AddRow add)
        {
            var row = happened.Life.RowsOf(add.RowType, add.Parent).MaxBy(part => part.Number)!;
            places.Name(alias, new Place(happened.Life.Id, row.Number));
        }

        return RefusalCheck.Of(decision, item.Refused);
    }

    private Said? Publish(ScenarioItem item)
    {
        var change = publish?.Invoke(world.Newest, new Given.Map(item.With));
        if (change is PackChange.Made made)
        {
            world.Publish(made.Pack);
            return null;
        }

        return change is PackChange.Unsound unsound
            ? new Said($"新版规范包发布不了：{unsound.Zh}", $"The new version of the pack cannot be published: {unsound.En}")
            : new Said("这里不能发布规范包：没有编译规范包的办法。", "No pack can be published here: nothing compiles packs.");
    }
}
