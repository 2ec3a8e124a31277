using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.GetDigest;

public sealed record DigestSectionDto(NoticeTopic Topic, string Title, IReadOnlyList<DigestText> Lines);
