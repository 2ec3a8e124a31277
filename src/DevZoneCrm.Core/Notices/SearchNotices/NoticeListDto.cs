namespace DevZoneCrm.Core.Notices.SearchNotices;

/// <param name="Total">How many there are of what was asked for.</param>
/// <param name="Unread">How many are unread at all.</param>
public sealed record NoticeListDto(IReadOnlyList<NoticeRowDto> Rows, int Total, int Unread);
