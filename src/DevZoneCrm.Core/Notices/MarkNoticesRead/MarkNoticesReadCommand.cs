using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.MarkNoticesRead;

/// <summary>Own notices were read.</summary>
/// <param name="NoticeId">None: all of them.</param>
/// <returns>How many were unread until now.</returns>
public sealed record MarkNoticesReadCommand(Guid? NoticeId = null) : ICommand<int>;
