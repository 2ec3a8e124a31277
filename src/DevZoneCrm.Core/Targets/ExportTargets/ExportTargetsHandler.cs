using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Targets.Progress;
using MediatR;

namespace DevZoneCrm.Core.Targets.ExportTargets;

public sealed class ExportTargetsHandler(IAppDbContext db, DutyReading duty, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ExportTargetsCommand, int>
{
    public async Task<int> Handle(ExportTargetsCommand request, CancellationToken cancellationToken)
    {
        var read = await new TargetProgress(db, duty, context.Viewer, calendar.Today).ReadAsync(request.Year, cancellationToken);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var lines = read.Units.Prepend(read.Zone).SelectMany(row => row.Cells.Select((cell, i) => (Row: row, Metric: read.Metrics[i], Cell: cell))).Where(line => line.Cell.TargetId is not null).ToList();
        lines.ForEach(line => request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, read.Year, line.Row, line.Metric, line.Cell))]));
        db.Note(new AuditNote("Exported", "Targets", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{read.Year}"), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = lines.Count }));
        await db.SaveChangesAsync(cancellationToken);
        return lines.Count;
    }

    private static SheetCell Cell(TargetColumn column, int year, TargetRowDto row, TargetMetricDto metric, TargetCellDto cell) => column switch
    {
        TargetColumn.Year => SheetCell.Of((decimal)year),
        TargetColumn.Unit => SheetCell.Of(row.Name),
        // By its code where the name is not one that the import reads.
        TargetColumn.Metric => SheetCell.Of(Domain.TargetMetricParser.Parse(metric.Name)?.Code == metric.Code ? metric.Name : metric.Code),
        TargetColumn.Target => SheetCell.Of(cell.Target),
        TargetColumn.Measure => SheetCell.Of(Domain.TargetMeasure.FactorOf(metric.Kind, metric.Unit) == 1 ? metric.Unit : string.Empty),
        TargetColumn.Actual => SheetCell.Of(cell.Actual),
        TargetColumn.Completion => SheetCell.Of(cell.Completion),
        TargetColumn.Elapsed => SheetCell.Of(cell.Elapsed),
        TargetColumn.Ahead => SheetCell.Of(cell.Ahead),
        _ => SheetCell.Of((string?)null),
    };
}
