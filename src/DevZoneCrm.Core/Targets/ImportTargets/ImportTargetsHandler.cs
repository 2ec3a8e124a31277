using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Targets.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.ImportTargets;

public sealed class ImportTargetsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ImportTargetsCommand, ImportSummary>
{
    public async Task<ImportSummary> Handle(ImportTargetsCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (table, findings) = (request.Table, new ImportFindings());
        var columns = ColumnMap.Read(table, TargetColumns.All, findings, request.Columns);
        var directory = await ImportDirectory.LoadAsync(db, request.CreateMissing, cancellationToken);
        var rows = findings.IsRejected ? [] : new TargetRowReader(columns, directory, findings).Read(table.Rows);
        if (findings.IsRejected)
        {
            return ImportSummary.Refused(table.Rows.Count, findings);
        }

        var years = rows.Select(r => r.Key.Year).Distinct().ToList();
        var known = (await db.Targets.Where(t => years.Contains(t.Year)).ToListAsync(cancellationToken)).ToDictionary(t => new TargetKey(t.Year, t.UnitId, t.MetricCode));
        var (made, changes, updated) = (new List<Target>(), new List<(TargetRow Row, Target Target, long? Before)>(), 0);
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Key, out var target))
            {
                made.Add(Target.Set(row.Key.Year, row.Key.UnitId, row.Metric, row.Value));
                changes.Add((row, made[^1], null));
            }
            else if (target.Value != row.Value)
            {
                updated++;
                changes.Add((row, target, target.ValueE2));
                target.Change(row.Value);
            }
        }

        var summary = ImportSummary.Done(table.Rows.Count, made.Count, updated, findings);
        if (request.DryRun)
        {
            db.Forget();
            return summary;
        }

        db.Targets.AddRange(made);
        var batch = Record(request, summary, changes, directory.TakeMade());
        await db.SaveChangesAsync(cancellationToken);
        return summary with { BatchId = batch };
    }

    private Guid Record(ImportTargetsCommand request, ImportSummary summary, List<(TargetRow Row, Target Target, long? Before)> changes, IReadOnlyList<MadeOnTheWay> made)
    {
        var viewer = context.Viewer;
        var batch = ImportBatch.Start(ImportKind.Targets, request.FileName, request.CreateMissing, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        batch.Complete(summary.Rows, summary.Created, summary.Updated, summary.Warnings.Count);
        db.ImportBatches.Add(batch);
        db.ImportChanges.AddRange(made.Select((m, i) => new ImportChange(batch.Id, i + 1, m.Thing, ImportAction.Created, m.Id, m.Name, 0, 0, 1, null)));
        db.ImportChanges.AddRange(changes.Select((c, i) => ImportedTarget.Of(batch.Id, made.Count + i + 1, c.Row.Number, c.Row.Unit, c.Target, c.Before)));
        return batch.Id;
    }
}
