namespace Wusheng.Store.House;

/// <summary>A machine's key that is in force.</summary>
/// <param name="Person">As whom it acts.</param>
public sealed record KeyInForce(string Id, string Person, ImmutableArray<string> Scopes);
