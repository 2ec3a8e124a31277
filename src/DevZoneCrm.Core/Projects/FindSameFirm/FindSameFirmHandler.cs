using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.FindSameFirm;

public sealed class FindSameFirmHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<FindSameFirmQuery, IReadOnlyList<SameFirmDto>>
{
    private const int MaxCandidates = 30;
    private const string HighestSign = "\U0010FFFF";

    public async Task<IReadOnlyList<SameFirmDto>> Handle(FindSameFirmQuery request, CancellationToken cancellationToken)
    {
        var firm = InvestorNames.Split(request.Investor, request.CreditCode) is [var first, ..] ? first : null;
        var key = firm is null ? string.Empty : CompanyName.Key(firm.Name);
        var credit = SocialCreditCode.Normalise(request.CreditCode ?? string.Empty) is { Length: SocialCreditCode.Length } code ? code : null;
        if (key.Length < 2 && credit is null)
        {
            return [];
        }

        var found = new List<SameFirmDto>();
        found.AddRange(await KnownAsync(key, credit, cancellationToken));
        found.AddRange(await OthersAsync(key, credit, cancellationToken));
        return [.. found.OrderBy(f => f.Match).ThenByDescending(f => f.ProjectId is null).ThenByDescending(f => f.Since).Take(FindSameFirmQuery.MaxHints)];
    }

    private async Task<IEnumerable<SameFirmDto>> KnownAsync(string key, string? credit, CancellationToken cancellationToken)
    {
        var similar = key.Length >= FindSameFirmQuery.SmallestHint;
        // The firms first, by their own narrow rows; who may see the project is asked only of what matches.
        string[] beginnings = similar ? [.. Enumerable.Range(FindSameFirmQuery.SmallestHint, key.Length - FindSameFirmQuery.SmallestHint + 1).Select(length => key[..length])] : [key];
        // All names that begin with the key lie between it and this: an index is walked, where a pattern would be tried on every firm.
        var beyond = key + HighestSign;
        var seen = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(context.Viewer));
        var rows = await db.ProjectInvestors.AsNoTracking()
            .Where(i => beginnings.Contains(i.NameKey) || (credit != null && i.CreditCode == credit) || (similar && i.NameKey.CompareTo(key) >= 0 && i.NameKey.CompareTo(beyond) < 0))
            .Join(seen, i => i.ProjectId, p => p.Id, (i, p) => new { Project = p, Firm = i })
            .OrderByDescending(x => x.Firm.NameKey == key || x.Firm.CreditCode == credit).ThenByDescending(x => x.Project.FirstOn).ThenBy(x => x.Project.Code)
            .Take(MaxCandidates)
            .Select(x => new
            {
                x.Firm.CreditCode,
                x.Firm.NameKey,
                Dto = new SameFirmDto
                {
                    Unit = db.Units.Where(u => u.Id == x.Project.UnitId).Select(u => u.ShortName).First(),
                    Since = x.Project.FirstOn,
                    ProjectId = x.Project.Id,
                    Code = x.Project.Code,
                    Name = x.Project.Confidentiality == Confidentiality.Secret ? x.Project.CodeName ?? x.Project.Code : x.Project.Name,
                    Investor = x.Firm.Name,
                    Stage = x.Project.Stage,
                    Status = x.Project.Status,
                },
            })
            .ToListAsync(cancellationToken);
        return rows.Select(r => r.Dto with { Match = credit is not null && r.CreditCode == credit ? FirmMatch.Same : r.NameKey == key ? FirmMatch.Probable : FirmMatch.Hint })
            .DistinctBy(f => f.ProjectId);
    }

    // Only the whole name or code answers here: a prefix would let anyone feel their way through what others know.
    // 保密 projects and those that ended stay silent: the first are excluded from search, the second claim nothing.
    private async Task<IEnumerable<SameFirmDto>> OthersAsync(string key, string? credit, CancellationToken cancellationToken)
    {
        Expression<Func<Project, bool>> hidden = ProjectVisibility.InFull(context.Viewer).Not();
        var rows = await db.Projects.AsNoTracking().Where(hidden)
            .Where(p => p.Confidentiality != Confidentiality.Secret && p.Status <= ProjectStatus.OnHold)
            .Where(p => db.ProjectInvestors.Where(i => i.NameKey == key || (credit != null && i.CreditCode == credit)).Select(i => i.ProjectId).Contains(p.Id))
            .GroupBy(p => p.UnitId)
            .Select(g => new { Unit = db.Units.Where(u => u.Id == g.Key).Select(u => u.ShortName).First(), Since = g.Min(p => p.FirstOn) })
            .ToListAsync(cancellationToken);
        return rows.Select(r => new SameFirmDto { Match = FirmMatch.Probable, Unit = r.Unit, Since = r.Since });
    }
}
