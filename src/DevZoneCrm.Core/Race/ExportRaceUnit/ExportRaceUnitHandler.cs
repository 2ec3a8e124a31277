using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.ExportRaceUnit;

public sealed class ExportRaceUnitHandler(IAppDbContext db, IViewerContext context, RaceTables tables, ShippedRaceRules shipped) : IRequestHandler<ExportRaceUnitCommand, int>
{
    private const int BatchSize = 500;
    private const decimal Hundred = 100m;

    public async Task<int> Handle(ExportRaceUnitCommand request, CancellationToken cancellationToken)
    {
        var table = await tables.ReadAsync(request.Period, request.AsOf, cancellationToken);
        var unit = await db.Units.AsNoTracking().Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(OrgUnit));
        var (reader, lines) = (new RaceUnitLines(db, context.Viewer), RaceUnitLines.Of(db, table, request.UnitId, request.Filter.Milestone, request.Filter.Sign));
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var seen = reader.Seen(lines).Union(lines.Where(e => e.ProjectId == null)).OrderBy(e => e.On).ThenBy(e => e.Id);
        var written = 0;
        for (var batch = await BatchAsync(0); batch.Count > 0; batch = await BatchAsync(written))
        {
            var names = await reader.NamesAsync([.. batch.Select(e => e.ProjectId).OfType<Guid>().Distinct()], cancellationToken);
            var opened = await db.OpenedAsync(shipped, batch, names.Where(n => n.Value.IsInFull).Select(n => n.Key).ToHashSet(), cancellationToken);
            foreach (var (entry, row) in batch.Zip(opened))
            {
                (string, string, bool)? named = entry.ProjectId is { } id && names.TryGetValue(id, out var found) ? found : null;
                request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, unit, named, row))]);
            }

            written += batch.Count;
        }

        written += await HiddenAsync(request, unit, reader.Hidden(lines), cancellationToken);
        db.Note(new AuditNote("Exported", "Race", $"{table.Period.Code} {unit}", new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = written }));
        await db.SaveChangesAsync(cancellationToken);
        return written;

        Task<List<RaceEntry>> BatchAsync(int read) => seen.Skip(read).Take(BatchSize).ToListAsync(cancellationToken);
    }

    private static async Task<int> HiddenAsync(ExportRaceUnitCommand request, string unit, IQueryable<RaceEntry> hidden, CancellationToken cancellationToken)
    {
        var sum = await hidden.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Projects = g.Select(e => e.ProjectId).Distinct().Count(), Points = g.Sum(e => e.PointsE2), Unit = g.Sum(e => e.UnitPointsE2) })
            .FirstOrDefaultAsync(cancellationToken);
        if (sum is null || sum.Projects < RaceUnitLines.LeastTogether)
        {
            return 0;
        }

        request.Target.Write([.. request.Columns.Select(c => c.Key switch
        {
            RaceEntryColumn.Unit => SheetCell.Of(unit),
            RaceEntryColumn.Name => SheetCell.Of(request.Hidden(sum.Count)),
            RaceEntryColumn.Points => SheetCell.Of(sum.Points / Hundred),
            RaceEntryColumn.UnitPoints => SheetCell.Of(sum.Unit / Hundred),
            _ => SheetCell.Of((string?)null),
        })]);
        return 1;
    }

    private static SheetCell Cell(RaceEntryColumn column, string unit, (string Code, string Name, bool IsInFull)? project, RaceEntryDto entry) => column switch
    {
        RaceEntryColumn.Unit => SheetCell.Of(unit),
        RaceEntryColumn.Code => SheetCell.Of(project?.Code),
        RaceEntryColumn.Name => SheetCell.Of(project?.Name),
        RaceEntryColumn.On => SheetCell.Of(entry.On),
        RaceEntryColumn.Milestone => SheetCell.Of(ErrorTexts.Word(entry.Milestone)),
        RaceEntryColumn.Cause => SheetCell.Of(ErrorTexts.Word(entry.Cause)),
        RaceEntryColumn.Tier => SheetCell.Of(entry.Tier),
        RaceEntryColumn.Full => SheetCell.Of(entry.Full),
        RaceEntryColumn.Share => SheetCell.Of((decimal)entry.Share),
        RaceEntryColumn.Multiplier => SheetCell.Of(entry.Multiplier),
        RaceEntryColumn.Split => SheetCell.Of((decimal)entry.Split),
        RaceEntryColumn.Points => SheetCell.Of(entry.Points),
        RaceEntryColumn.UnitPoints => SheetCell.Of(entry.UnitPoints),
        RaceEntryColumn.TakesBack => SheetCell.Of(entry.TakesBackOn),
        _ => SheetCell.Of(entry.Reason),
    };
}
