namespace Wusheng.Web.Components;

/// <summary>Whether a step's need is fulfilled.</summary>
public enum NeedState
{
    /// <summary>Fulfilled.</summary>
    Met,

    /// <summary>Still to be supplied.</summary>
    Missing,

    /// <summary>Not this person's to fulfil.</summary>
    Locked,
}

/// <summary>One need of a step.</summary>
/// <param name="State">Whether it is fulfilled.</param>
/// <param name="Text">What it asks for, with its count: "完工照片 0 / 2 张".</param>
public sealed record NeedLine(NeedState State, string Text);
