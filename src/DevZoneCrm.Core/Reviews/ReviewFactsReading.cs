using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews;

/// <summary>What a project itself says to the sheet, with dollars converted at the rate of record.</summary>
public static class ReviewFactsReading
{
    private const decimal E4 = 10_000m;
    private const decimal CentsPerDollar = 100m;

    public static async Task<ReviewFacts> FactsOfAsync(this IAppDbContext db, Guid projectId, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await db.Projects.AsNoTracking().Where(p => p.Id == projectId)
            .Select(p => new { Project = p, Chain = db.Chains.FirstOrDefault(c => c.Id == p.ChainId) })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
        var project = found.Project;
        decimal? rate = project.Currency == Currency.Usd ? (await RateTable.ReadAsync(db, cancellationToken)).Of(year) / E4 : null;
        return new ReviewFacts
        {
            Investment = project.Currency == Currency.Usd ? (long)Math.Round(project.Amount / CentsPerDollar * (rate ?? 0m), MidpointRounding.AwayFromZero) : project.Amount,
            Rate = rate,
            LandMu = (project.LandMuE4 ?? 0) / E4,
            PlantSquareMetres = (project.PlantSquareMetresE4 ?? 0) / E4,
            ExpectedSales = project.ExpectedSales,
            ExpectedTax = project.ExpectedTax,
            Chain = found.Chain?.Name,
            ChainClass = found.Chain?.Class,
            Sector = project.Sector,
            Tags = project.Tags,
        };
    }
}
