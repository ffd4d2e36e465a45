namespace Wusheng.Core.Lives;

/// <summary>The identity of a case, contact or commitment: 32 hex digits that sort by the moment of birth. The default value names nothing.</summary>
public readonly record struct LifeId(string Text)
{
    /// <summary>A new id born at that moment; ids of one millisecond sort at random.</summary>
    public static LifeId New(DateTimeOffset now) => new(Guid.CreateVersion7(now).ToString("N"));

    public override string ToString() => Text;
}
