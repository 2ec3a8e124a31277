using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Notices.Digest.Domain;

/// <summary>What one person was told to look at on one day. There is at most one of a person and a day, whoever makes it.</summary>
public sealed class DailyDigest : INotAudited
{
    public DailyDigest(Guid userId, DateOnly day, IReadOnlyList<DigestLine> lines, DateTimeOffset createdAt) => (UserId, Day, Lines, CreatedAt) = (userId, day, lines, createdAt);

    private DailyDigest()
    {
    }

    public Guid UserId { get; private set; }

    /// <summary>In the zone's calendar.</summary>
    public DateOnly Day { get; private set; }

    public IReadOnlyList<DigestLine> Lines { get; private set; } = [];

    /// <summary>Notices until this instant are in it.</summary>
    public DateTimeOffset CreatedAt { get; private set; }
}
