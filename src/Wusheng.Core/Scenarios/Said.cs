namespace Wusheng.Core.Scenarios;

/// <summary>A sentence in both languages; the place in the file is added by whoever reports it.</summary>
internal sealed record Said(string Zh, string En);
