using Wusheng.Core.Lives;

namespace Wusheng.Core.Scenarios;

/// <summary>A life, or one row of it (0 is the life itself).</summary>
internal sealed record Place(LifeId Life, int Row);
