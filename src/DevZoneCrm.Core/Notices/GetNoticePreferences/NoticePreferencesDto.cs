using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.GetNoticePreferences;

/// <param name="MailIsOn">The administrator has set up a mail server.</param>
/// <param name="Ways">Of every kind a person chooses about.</param>
public sealed record NoticePreferencesDto(string? Email, bool MailIsOn, bool ByMail, DigestHours Hours, string Language, IReadOnlyDictionary<NoticeKind, NoticeWays> Ways);
