using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A year without a rate uses the latest earlier one; a dollar project with none at all cannot be counted and is named (contracts 2).</summary>
public static class RateCheck
{
    /// <summary>True if some day from <paramref name="first"/> on has no rate at all: only then a dollar project could be in the way.</summary>
    public static async Task<bool> MayMissAsync(IAppDbContext db, DateOnly first, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var earliest = await db.ExchangeRates.MinAsync(r => (int?)r.Year, cancellationToken);
        return earliest is null || earliest > first.Year;
    }

    /// <exception cref="RuleException">Names the first dollar project among the rows for which there is no rate, as far as the viewer may know it.</exception>
    public static async Task RequireRatesAsync(this IQueryable<CountedRow> rows, IQueryable<Project> projects, Viewer viewer, CancellationToken cancellationToken)
    {
        Expression<Func<Project, bool, NamedProject>> named = (p, inFull) => new NamedProject
        {
            Id = p.Id,
            Code = p.Code,
            Name = !inFull ? p.Code : p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
        };
        var missing = await rows.Where(r => r.Currency == Currency.Usd && r.RateE4 == null)
            .Join(projects.Select(named.With(ProjectVisibility.InFull(viewer))), r => r.ProjectId, p => p.Id, (r, p) => new { p.Code, p.Name, r.On })
            .OrderBy(x => x.Code)
            .FirstOrDefaultAsync(cancellationToken);
        if (missing is not null)
        {
            throw new RuleException("Rates.Missing", missing.Name, missing.Code, missing.On.Year);
        }
    }

    private sealed class NamedProject
    {
        public Guid Id { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }
    }
}
