namespace Wusheng.Web.Features.Notices;

/// <summary>A notice with what it is about.</summary>
/// <param name="Words">What it says, in the reader's language.</param>
internal sealed record NoticeShown(NoticeRow Row, NoticeKind Kind, LifeRow? Life, string Words)
{
    public bool IsNew => Row.ReadAt is null && Row.AcknowledgedAt is null;
}
