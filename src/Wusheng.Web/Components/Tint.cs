namespace Wusheng.Web.Components;

/// <summary>The tint that goes with a word, by what it asks of the reader.</summary>
public enum Tint
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>In hand now.</summary>
    Current,

    /// <summary>Act soon.</summary>
    Warn,

    /// <summary>Too late, refused or grave.</summary>
    Late,

    /// <summary>Kept, in use.</summary>
    Good,

    /// <summary>With somebody outside.</summary>
    Outline,
}
