using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.SearchNotices;

/// <summary>The viewer's own notices, newest first.</summary>
/// <param name="Topic">Only of this topic.</param>
/// <param name="Unread">Only unread ones.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">Up to 100.</param>
public sealed record SearchNoticesQuery(NoticeTopic? Topic = null, bool Unread = false, int Page = 1, int PageSize = 30) : IQuery<NoticeListDto>;
