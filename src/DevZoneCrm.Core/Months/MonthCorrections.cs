using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>Finds the corrections of closed months: those kept with later months, and those that wait for the next one to be closed.</summary>
public static class MonthCorrections
{
    /// <summary>All of them, in the order of the months, kept ones first.</summary>
    public static async Task<IReadOnlyList<BookedCorrection>> ReadAsync(IAppDbContext db, IReadOnlyList<ClosedMonth> months, CancellationToken cancellationToken)
    {
        var kept = await KeptAsync(db, months, cancellationToken);
        return months.Count == 0 ? [] : [.. kept, .. await OutstandingAsync(db, months, kept, cancellationToken)];
    }

    /// <summary>Those that no closed month keeps yet.</summary>
    public static async Task<IReadOnlyList<BookedCorrection>> OutstandingAsync(IAppDbContext db, IReadOnlyList<ClosedMonth> months, CancellationToken cancellationToken) =>
        await OutstandingAsync(db, months, await KeptAsync(db, months, cancellationToken), cancellationToken);

    /// <summary>Of one month, looking at every line: what <c>verify</c> compares the quick way with.</summary>
    public static async Task<IReadOnlyList<Correction>> OfAllAsync(IAppDbContext db, ClosedMonth month, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(month);
        var kept = await KeptAsync(db, [month], cancellationToken);
        var shares = await KeptPartsAsync(db.FrozenShares.Where(s => s.CloseKey == month.Key), cancellationToken);
        var before = (await db.FrozenFlows.AsNoTracking().Where(f => f.CloseKey == month.Key).ToListAsync(cancellationToken)).ConvertAll(f => Line(f, shares));
        return Corrections.Of(Corrections.Apply(before, kept.Select(k => k.Correction)), await NowAsync(db, db.ProjectFlows, db.ProjectShares, month.FirstOn, month.LastOn, cancellationToken));
    }

    private static async Task<List<BookedCorrection>> KeptAsync(IAppDbContext db, IReadOnlyList<ClosedMonth> months, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(months);
        var keys = months.Select(m => m.Key).ToList();
        // Kept with a month that was opened again, they are as if never kept: they wait for its next closing.
        var rows = await db.FrozenCorrections.AsNoTracking().Where(c => keys.Contains(c.CorrectsKey))
            .Join(db.MonthCloses.InForce(), c => c.CloseKey, m => m.Key, (c, m) => new { Row = c, m.FirstOn, m.ConfirmedAt })
            .OrderBy(x => x.ConfirmedAt).ThenBy(x => x.Row.CloseKey).ThenBy(x => x.Row.Ordinal)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(x => new BookedCorrection(x.Row.CorrectsKey, x.Row.Correction, MonthClose.CodeOf(x.FirstOn)));
    }

    private static async Task<IReadOnlyList<BookedCorrection>> OutstandingAsync(
        IAppDbContext db, IReadOnlyList<ClosedMonth> months, List<BookedCorrection> kept, CancellationToken cancellationToken)
    {
        var touched = db.FlowTouches.Select(t => t.ProjectId);
        if (months.Count == 0 || !await touched.AnyAsync(cancellationToken))
        {
            return [];
        }

        var keys = months.Select(m => m.Key).ToList();
        var (first, last) = (months.Min(m => m.FirstOn), months.Max(m => m.LastOn));
        var shares = await KeptPartsAsync(db.FrozenShares.Where(s => keys.Contains(s.CloseKey) && touched.Contains(s.ProjectId)), cancellationToken);
        var before = (await db.FrozenFlows.AsNoTracking().Where(f => keys.Contains(f.CloseKey) && touched.Contains(f.ProjectId)).ToListAsync(cancellationToken)).ToLookup(f => f.CloseKey, f => Line(f, shares));
        var now = await NowAsync(db, db.ProjectFlows.Where(f => touched.Contains(f.ProjectId)), db.ProjectShares.Where(s => touched.Contains(s.ProjectId)), first, last, cancellationToken);
        var ids = (await touched.ToListAsync(cancellationToken)).ToHashSet();
        var (byMonth, keptBy) = (now.ToLookup(l => MonthClose.CodeOf(l.On)), kept.Where(k => ids.Contains(k.Correction.Line.ProjectId)).ToLookup(k => k.CorrectsKey));
        return [.. months.SelectMany(m => Corrections.Of(Corrections.Apply(before[m.Key], keptBy[m.Key].Select(k => k.Correction)), byMonth[m.Code]).Select(c => new BookedCorrection(m.Key, c, null)))];
    }

    private static async Task<Dictionary<(int, Guid), string?>> KeptPartsAsync(IQueryable<FrozenShare> shares, CancellationToken cancellationToken)
    {
        return (await shares.AsNoTracking().Select(s => new { s.CloseKey, s.ProjectId, s.UnitId }).ToListAsync(cancellationToken))
            .GroupBy(s => (s.CloseKey, s.ProjectId)).ToDictionary(g => g.Key, g => FlowLine.PartsOf(g.Select(s => s.UnitId)));
    }

    private static async Task<List<FlowLine>> NowAsync(
        IAppDbContext db, IQueryable<ProjectFlow> flows, IQueryable<ProjectShare> shares, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var parts = (await shares.Select(s => new { s.ProjectId, s.UnitId }).ToListAsync(cancellationToken)).GroupBy(s => s.ProjectId).ToDictionary(g => g.Key, g => FlowLine.PartsOf(g.Select(s => s.UnitId)));
        var lines = await LinesAsync(db, flows, first, last, cancellationToken);
        return parts.Count == 0 ? lines : lines.ConvertAll(l => parts.TryGetValue(l.ProjectId, out var part) ? l with { Parts = part } : l);
    }

    private static Task<List<FlowLine>> LinesAsync(IAppDbContext db, IQueryable<ProjectFlow> flows, DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        flows.AsNoTracking().Where(f => f.On >= first && f.On <= last)
            .Join(db.Projects, f => f.ProjectId, p => p.Id, (f, p) => new FlowLine
            {
                ProjectId = f.ProjectId,
                Kind = f.Kind,
                On = f.On,
                EarlierOn = f.EarlierOn,
                Currency = f.Currency,
                Amount = f.Amount,
                RateE4 = f.RateE4,
                Bucket = f.Bucket,
                UnitId = f.UnitId,
                ChainId = f.ChainId,
                Sector = f.Sector,
                Tags = f.Tags,
                Code = p.Code,
                Name = p.Name,
            })
            .ToListAsync(cancellationToken);

    private static FlowLine Line(FrozenFlow f, Dictionary<(int, Guid), string?> shares) => new()
    {
        ProjectId = f.ProjectId,
        Kind = f.Kind,
        On = f.On,
        EarlierOn = f.EarlierOn,
        Currency = f.Currency,
        Amount = f.Amount,
        RateE4 = f.RateE4,
        Bucket = f.Bucket,
        UnitId = f.UnitId,
        Parts = shares.GetValueOrDefault((f.CloseKey, f.ProjectId)),
        ChainId = f.ChainId,
        Sector = f.Sector,
        Tags = f.Tags,
        Code = f.Code,
        Name = f.Name,
    };
}
