using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>
/// The facts of a life or of one of its rows, as conditions read them: row first, then its parent, then what the engine knows
/// of the life, the site and the people.
/// </summary>
/// <param name="world">Other lives, people, outside facts.</param>
/// <param name="row">0 for the life itself.</param>
/// <param name="now">The command's moment.</param>
/// <param name="me">Who acts; null for the engine.</param>
public sealed class LifeFacts(IWorld world, Life life, int row, DateTimeOffset now, string? me) : IFacts
{
    // A chain of computed fields that leads back to itself is refused by the compiler; a hostile store must not hang us either.
    private const int DeepestComputation = 16;

    private readonly Pack? pack = world.Pack(life.Pack);
    private LifeType? type;
    private LifeType? ofRow;
    private Dictionary<string, string?>? judged;
    private int depth;
    private Hearing? hearing;
    private Guidance? guidance;
    private ImmutableArray<Guide>? guides;

    internal IWorld World => world;

    internal Life Life => life;

    internal int Row => row;

    internal string? Me => me;

    internal Pack? Pack => pack;

    /// <summary>What is known of the talk.</summary>
    internal Hearing Hearing => hearing ??= new Hearing(this);

    /// <summary>How the talk went by its guides.</summary>
    internal Guidance Guidance => guidance ??= new Guidance(this);

    /// <summary>The guides that apply; one that hangs on another guide is read without it.</summary>
    internal ImmutableArray<Guide> Guides
    {
        get
        {
            if (guides is null)
            {
                var written = GuideFacts.Written(this).ToList();
                guides = [.. written.Where(guide => guide.When is null)];
                guides = [.. written.Where(guide => guide.When is null || ConditionEvaluator.Evaluate(guide.When, this) == Truth.True)];
            }

            return guides.Value;
        }
    }

    internal Part Part => life.Parts[row];

    /// <summary>The type of the life itself, or null when its pack is not here.</summary>
    internal LifeType? Whole => type ??= Grammar.Type(pack, life.Type);

    internal LifeType? Type => row == 0 ? Whole : Whole is null ? null : ofRow ??= Grammar.Row(Whole, life, row);

    /// <summary>Where conditions of <c>find</c> read <c>our.x</c>; null means the parent of the row.</summary>
    internal IFacts? Ours { get; init; }

    /// <summary>Told of every outside fact that was read, so that the command can keep it.</summary>
    internal IOutsideReader? Reader { get; init; }

    /// <summary>The life on whose behalf is read: other lives are looked at for its sake.</summary>
    private LifeId For { get; init; } = life.Id;

    public DateTimeOffset Now => now;

    public TimeZoneInfo Zone => world.Site(life.Site).Zone;

    public Fact? Find(string name) => name switch
    {
        "our" => new PlaceFact(Ours ?? (row == 0 ? this : At(Part.Parent))),
        _ => OwnNames.Find(this, name) ?? (row == 0 ? LifeNames.Find(this, name) : At(Part.Parent).Find(name)),
    };

    public Fact? FindLife(string type, Condition where) => Seeking.Newest(this, type, where);

    public Truth Says(Condition.Says test) => Hearing.Says(test);

    public Truth Hears(Condition test) => Hearing.Hears(test);

    /// <summary>The same life seen from another of its rows.</summary>
    internal LifeFacts At(int other) => new(world, life, other, now, me) { Reader = Reader, For = For, depth = depth };

    internal LifeFacts Of(Life other) => new(world, other, 0, now, me) { Reader = Reader, For = For, depth = depth };

    internal Value? Computed(Expression how)
    {
        if (depth >= DeepestComputation)
        {
            return null;
        }

        depth++;
        var value = ConditionEvaluator.Evaluate(how, this);
        depth--;
        return value;
    }

    /// <summary>A verdict, judged once for these facts. One that hangs on itself cannot be told.</summary>
    internal string Once(string what, Func<string> judge)
    {
        judged ??= [];
        if (judged.TryGetValue(what, out var known) || depth >= DeepestComputation)
        {
            return known ?? Verdicts.CannotTell;
        }

        judged[what] = null;
        depth++;
        var verdict = judge();
        depth--;
        return judged[what] = verdict;
    }

    internal Value? Outside(string type, string key, string fact)
    {
        var value = world.Outside(type, key, fact);
        Reader?.Read(For, $"{type} {key}.{fact}", value);
        return value;
    }
}

/// <summary>Keeps what was read from outside on behalf of a life.</summary>
internal interface IOutsideReader
{
    void Read(LifeId id, string path, Value? value);
}
