using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>A month with a dollar project that nothing converts cannot be kept: its sum would be wrong for ever.</summary>
internal static class MonthRates
{
    /// <exception cref="Common.Errors.RuleException">Names the first such project.</exception>
    public static async Task RequireAsync(IAppDbContext db, Viewer viewer, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        if (!await RateCheck.MayMissAsync(db, first, cancellationToken))
        {
            return;
        }

        await Counting.Flows(db, db.Projects, FlowKinds.All, first, last).RequireRatesAsync(db.Projects, viewer, cancellationToken);
        await Counting.Flows(db, db.Projects, FlowKinds.All, first, last, CountingBasis.Statistics).RequireRatesAsync(db.Projects, viewer, cancellationToken);
        await Counting.Stock(db, db.Projects, last).RequireRatesAsync(db.Projects, viewer, cancellationToken);
    }
}
