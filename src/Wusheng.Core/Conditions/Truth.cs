namespace Wusheng.Core.Conditions;

/// <summary>Kleene's three values. A gate opens on <see cref="True"/> only; a norm turns <see cref="Unknown"/> into "cannot tell".</summary>
public enum Truth { False, Unknown, True }
