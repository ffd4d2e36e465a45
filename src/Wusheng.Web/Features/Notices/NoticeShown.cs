namespace Wusheng.Web.Features.Notices;

/// <summary>A notice with what it is about.</summary>
internal sealed record NoticeShown(NoticeRow Row, NoticeKind Kind, LifeRow? Life)
{
    public bool IsNew => Row.ReadAt is null && Row.AcknowledgedAt is null;
}
