using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.SearchNotices;

/// <param name="Text">The sentence in the viewer's language, with no more of a project than the viewer may see now.</param>
/// <param name="Link">Opens the thing.</param>
public sealed record NoticeRowDto(Guid Id, NoticeKind Kind, NoticeTopic Topic, string Text, string Link, DateTimeOffset CreatedAt, bool IsRead);
