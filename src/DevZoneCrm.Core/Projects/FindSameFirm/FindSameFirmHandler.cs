using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Matching;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.FindSameFirm;

public sealed class FindSameFirmHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<FindSameFirmQuery, IReadOnlyList<SameFirmDto>>
{
    private const int MaxCandidates = 30;
    private const string HighestSign = "\U0010FFFF";

    public async Task<IReadOnlyList<SameFirmDto>> Handle(FindSameFirmQuery request, CancellationToken cancellationToken)
    {
        var firm = FirmNaming.Of(request.Investor, request.CreditCode);
        if (!firm.IsEnough)
        {
            return [];
        }

        var matches = (await db.FindFirmsAsync(firm, cancellationToken)).ToDictionary(c => c.ProjectId, c => c.Match);
        var found = new List<SameFirmDto>(await OthersAsync(matches, cancellationToken));
        foreach (var id in await BeginningsAsync(firm.Key, cancellationToken))
        {
            matches.TryAdd(id, FirmMatch.Hint);
        }

        found.AddRange(await KnownAsync(matches, cancellationToken));
        return [.. found.OrderBy(f => f.Match).ThenByDescending(f => f.ProjectId is null).ThenByDescending(f => f.Since).Take(FindSameFirmQuery.MaxHints)];
    }

    // Only among what the viewer sees: of others a beginning would let anyone feel his way through what they know.
    private async Task<List<Guid>> BeginningsAsync(string key, CancellationToken cancellationToken)
    {
        if (key.Length < FindSameFirmQuery.SmallestHint)
        {
            return [];
        }

        string[] beginnings = [.. Enumerable.Range(FindSameFirmQuery.SmallestHint, key.Length - FindSameFirmQuery.SmallestHint + 1).Select(length => key[..length])];
        // All names that begin with the key lie between it and this: an index is walked, where a pattern would be tried on every firm.
        var beyond = key + HighestSign;
        var seen = db.Projects.Where(ProjectVisibility.InFull(context.Viewer));
        return await db.ProjectInvestors.AsNoTracking()
            .Where(i => beginnings.Contains(i.NameKey) || (i.NameKey.CompareTo(key) >= 0 && i.NameKey.CompareTo(beyond) < 0))
            .Join(seen, i => i.ProjectId, p => p.Id, (i, p) => new { Project = p, Firm = i })
            .OrderByDescending(x => x.Firm.NameKey == key).ThenByDescending(x => x.Project.FirstOn).ThenBy(x => x.Project.Code)
            .Take(MaxCandidates).Select(x => x.Project.Id).ToListAsync(cancellationToken);
    }

    private async Task<IEnumerable<SameFirmDto>> KnownAsync(Dictionary<Guid, FirmMatch> matches, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. matches.Keys];
        var rows = await db.Projects.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Where(ProjectVisibility.InFull(context.Viewer))
            .Select(p => new SameFirmDto
            {
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
                Since = p.FirstOn,
                ProjectId = p.Id,
                Code = p.Code,
                Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Investor = p.LeadInvestor,
                Stage = p.Stage,
                Status = p.Status,
            })
            .ToListAsync(cancellationToken);
        return rows.Select(r => r with { Match = matches[r.ProjectId!.Value] });
    }

    // The level, the unit, the day and whom to ask, never what the unit knows. 保密 projects and those that ended stay silent: the first are excluded from search, the second claim nothing.
    private async Task<IEnumerable<SameFirmDto>> OthersAsync(Dictionary<Guid, FirmMatch> matches, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        List<Guid> ids = [.. matches.Keys];
        Expression<Func<Project, bool>> hidden = ProjectVisibility.InFull(context.Viewer).Not();
        var rows = await db.Projects.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Where(hidden)
            .Where(p => p.Confidentiality != Confidentiality.Secret && p.Status <= ProjectStatus.OnHold)
            .Select(p => new
            {
                p.Id,
                p.UnitId,
                p.FirstOn,
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
                Owner = db.Posts.Where(o => o.Id == p.OwnerPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
                Head = db.Posts.Where(o => o.UnitId == p.UnitId && o.Role == PostRole.Principal && (o.ValidTo == null || o.ValidTo >= today))
                    .SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
                LapsesOn = p.Stage < ProjectStage.Signed ? db.FirmClaims.Where(c => c.ProjectId == p.Id && c.End == null).Select(c => (DateOnly?)c.LapsesOn).FirstOrDefault() : null,
            })
            .ToListAsync(cancellationToken);
        // One line for each unit: how many projects it has with the firm is its own business.
        return rows.GroupBy(r => r.UnitId).Select(g =>
        {
            var first = g.OrderBy(r => matches[r.Id]).ThenBy(r => r.FirstOn).First();
            return new SameFirmDto
            {
                Match = matches[first.Id],
                Unit = first.Unit,
                Since = g.Where(r => matches[r.Id] == matches[first.Id]).Min(r => r.FirstOn),
                Ask = first.Owner ?? first.Head,
                IsInPool = first.LapsesOn < today,
            };
        });
    }
}
