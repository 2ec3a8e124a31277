using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Text;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.Matching;

/// <summary>Finds projects by the name of their firm, former names included: a few exact looks into indexes, however many names there are.</summary>
public static class FirmFinding
{
    private const int MostCandidates = 200;

    /// <summary>The surest first. Who may see them is not asked here.</summary>
    public static async Task<IReadOnlyList<FirmCandidate>> FindFirmsAsync(this IAppDbContext db, FirmNaming firm, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(firm);
        if (!firm.IsEnough)
        {
            return [];
        }

        var (key, code) = (firm.Key, firm.CreditCode);
        var numbers = FirmSpelling.Numbers(key).ToList();
        var ids = await db.ProjectInvestors.Where(i => i.NameKey == key || (code != null && i.CreditCode == code)).Select(i => i.ProjectId)
            .Union(db.FirmAliases.Where(a => a.NameKey == key || (code != null && a.CreditCode == code)).Select(a => a.ProjectId))
            .Take(MostCandidates).ToListAsync(cancellationToken);
        if (numbers.Count > 0 && ids.Count < MostCandidates)
        {
            ids.AddRange(await db.FirmNumbers.Where(n => EF.Parameter(numbers).Contains(n.Number)).Select(n => n.ProjectId).Distinct().Take(MostCandidates).ToListAsync(cancellationToken));
        }

        var found = ids.Distinct().ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var names = await db.ProjectInvestors.Where(i => EF.Parameter(found).Contains(i.ProjectId)).Select(i => new { i.ProjectId, i.NameKey, i.CreditCode })
            .Concat(db.FirmAliases.Where(a => EF.Parameter(found).Contains(a.ProjectId)).Select(a => new { a.ProjectId, a.NameKey, a.CreditCode }))
            .ToListAsync(cancellationToken);
        return [.. names.Select(n => (n.ProjectId, Match: firm.Judge(n.NameKey, n.CreditCode))).Where(n => n.Match is not null)
            .GroupBy(n => n.ProjectId).Select(g => new FirmCandidate(g.Key, g.Min(n => n.Match!.Value))).OrderBy(c => c.Match)];
    }
}
