using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>What the steps of a closing share: who signs, and which closing it is.</summary>
internal static class MonthSigning
{
    public static Signature Signature(this IViewerContext context) => new(context.Viewer.UserId, context.Viewer.Name);

    /// <summary>The latest closing of the month, in the version the caller saw.</summary>
    /// <exception cref="NotFoundException">Nobody has proposed to close it yet.</exception>
    public static async Task<MonthClose> LoadCloseAsync(this IAppDbContext db, string month, long version, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(month);
        var close = await db.MonthCloses.Where(c => c.FirstOn == first).OrderByDescending(c => c.Edition).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(MonthClose));
        db.ExpectVersion(close, version);
        return close;
    }
}
