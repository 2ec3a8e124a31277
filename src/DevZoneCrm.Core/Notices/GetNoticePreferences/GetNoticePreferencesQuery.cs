using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.GetNoticePreferences;

/// <summary>How the viewer is told of things.</summary>
public sealed record GetNoticePreferencesQuery : IQuery<NoticePreferencesDto>;
