using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Digest.Sources;

/// <summary>Next steps of the person's post that are due today, or late.</summary>
public sealed class NextStepsDue(IAppDbContext db) : IDigestSource
{
    private const int Most = 20;

    public int Order => 10;

    public async Task<IReadOnlyList<DigestLine>> DueAsync(Viewer person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.PostId is not { } post)
        {
            return [];
        }

        var due = await db.Projects.AsNoTracking().WhereOpen().Where(p => (p.NextStepPostId == post || (p.NextStepPostId == null && p.OwnerPostId == post)) && p.NextStepOn != null && p.NextStepOn <= today)
            .OrderBy(p => p.NextStepOn).ThenBy(p => p.Id).Take(Most).Select(p => new { p.Id, p.NextStep, p.NextStepOn }).ToListAsync(cancellationToken);
        return due.ConvertAll(p => DigestLine.Of(NoticeContent.Of(p.NextStepOn < today ? NoticeKind.NextStepLate : NoticeKind.NextStepDue, $"/projects/{p.Id}", p.Id, p.NextStep, p.NextStepOn), p.NextStepOn < today));
    }
}
