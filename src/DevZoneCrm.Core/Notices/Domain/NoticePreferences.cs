using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>How one person wants to be told. Who chose nothing has no row, and the defaults.</summary>
public sealed class NoticePreferences : INotAudited
{
    public const int MaxLanguageLength = 10;

    public NoticePreferences(Guid userId) => UserId = userId;

    private NoticePreferences()
    {
    }

    public Guid UserId { get; private set; }

    /// <summary>Whether the digest also comes by mail, where there is an address.</summary>
    public bool ByMail { get; private set; } = true;

    public DigestHours Hours { get; private set; } = DigestHours.Usual;

    /// <summary>Language of the mail.</summary>
    public string Language { get; private set; } = "zh-CN";

    /// <summary>Kinds for which something else than the default was chosen.</summary>
    public IReadOnlyDictionary<NoticeKind, NoticeWays> Chosen { get; private set; } = new Dictionary<NoticeKind, NoticeWays>();

    public void Choose(bool byMail, DigestHours hours, string language, IReadOnlyDictionary<NoticeKind, NoticeWays> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        (ByMail, Hours, Language) = (byMail, hours, language);
        Chosen = chosen.Where(c => NoticeKinds.Allowed(c.Key, c.Value) != NoticeKinds.Allowed(c.Key, null)).ToDictionary(c => c.Key, c => NoticeKinds.Allowed(c.Key, c.Value));
    }

    public NoticeWays WaysOf(NoticeKind kind) => NoticeKinds.Allowed(kind, Chosen.TryGetValue(kind, out var ways) ? ways : null);
}
