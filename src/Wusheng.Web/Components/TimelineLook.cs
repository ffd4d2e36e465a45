namespace Wusheng.Web.Components;

/// <summary>How a thing that happened is marked.</summary>
public enum TimelineLook
{
    /// <summary>A thin ring.</summary>
    Plain,

    /// <summary>Filled: the last step taken.</summary>
    Latest,

    /// <summary>Dashed: a clock stood still.</summary>
    Paused,

    /// <summary>Red: it moved up.</summary>
    Upward,
}
