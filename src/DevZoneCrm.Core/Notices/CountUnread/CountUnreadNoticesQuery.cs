using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.CountUnread;

/// <summary>The bell's number.</summary>
public sealed record CountUnreadNoticesQuery : IQuery<int>;
