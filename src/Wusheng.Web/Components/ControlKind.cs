namespace Wusheng.Web.Components;

/// <summary>The control a field is filled in with.</summary>
public enum ControlKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A secret; never filled in by the server.</summary>
    Password,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and time.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,

    /// <summary>One of a few options, all in sight.</summary>
    Radio,

    /// <summary>Yes, or nothing.</summary>
    Tick,

    /// <summary>A stretch of time: two moments with <c>|</c> between, sent as <c>name:start</c> and <c>name:end</c>.</summary>
    Slot,

    /// <summary>Files; the value names those kept already.</summary>
    File,
}

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Shut">It is shown and cannot be chosen now; the text says why.</param>
public sealed record FieldOption(string Value, string Text, bool Shut = false);
