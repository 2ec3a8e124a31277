using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.SaveNoticePreferences;

/// <summary>How the viewer wants to be told of things.</summary>
public sealed record SaveNoticePreferencesCommand : ICommand<bool>
{
    /// <summary>Empty: no mail.</summary>
    public string? Email { get; init; }

    public bool ByMail { get; init; }

    public required DigestHours Hours { get; init; }

    /// <summary>zh-CN or en.</summary>
    public string Language { get; init; } = "zh-CN";

    public IReadOnlyDictionary<NoticeKind, NoticeWays> Ways { get; init; } = new Dictionary<NoticeKind, NoticeWays>();
}
