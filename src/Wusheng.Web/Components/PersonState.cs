namespace Wusheng.Web.Components;

/// <summary>What a person at the desk is doing.</summary>
public enum PersonState
{
    /// <summary>Can take the next contact.</summary>
    Free,

    /// <summary>In a contact, or marked busy.</summary>
    Busy,

    /// <summary>Finishing what the contact left behind.</summary>
    Wrapping,

    /// <summary>Not at the desk.</summary>
    Away,
}
