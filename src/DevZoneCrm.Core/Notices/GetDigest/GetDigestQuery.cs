using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.GetDigest;

/// <summary>The viewer's own digest of a day.</summary>
public sealed record GetDigestQuery(DateOnly Day) : IQuery<DigestDto>;
