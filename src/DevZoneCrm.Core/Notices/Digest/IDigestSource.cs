using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest.Domain;

namespace DevZoneCrm.Core.Notices.Digest;

/// <summary>One sort of thing that belongs in the daily digest. Every class that implements it is asked, once a day for each person; it must be quick and answer with what is that person's.</summary>
public interface IDigestSource
{
    /// <summary>Sources of a lower number stand first.</summary>
    int Order { get; }

    /// <summary>What is due for this person, or late; most urgent first, a few dozen lines at most.</summary>
    Task<IReadOnlyList<DigestLine>> DueAsync(Viewer person, DateOnly today, CancellationToken cancellationToken);
}
