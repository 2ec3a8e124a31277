using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.ExportMonth;

public sealed class ExportMonthHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportMonthCommand, int>
{
    private const int BatchSize = 500;

    public async Task<int> Handle(ExportMonthCommand request, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(request.Month);
        var month = (await db.ClosedMonthsAsync(cancellationToken, first, first)).FirstOrDefault() ?? throw new RuleException(MonthErrors.NotClosed, request.Month);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var count = await LinesAsync(request, month, cancellationToken) + await CorrectionsAsync(request, month, cancellationToken);
        db.Note(new AuditNote("Exported", "Month", request.Month, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private async Task<int> LinesAsync(ExportMonthCommand request, ClosedMonth month, CancellationToken cancellationToken)
    {
        var lines = MonthLines.Of(db, context.Viewer, month, FlowKinds.All).OrderBy(l => l.Kind).ThenBy(l => l.On).ThenBy(l => l.Code).ThenBy(l => l.ProjectId);
        for (var read = 0; ; read += BatchSize)
        {
            var batch = await lines.Skip(read).Take(BatchSize).ToListAsync(cancellationToken);
            foreach (var line in await MonthLines.NamedAsync(db, context.Viewer, batch, cancellationToken))
            {
                request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, line, request.RuleName))]);
            }

            if (batch.Count < BatchSize)
            {
                return read + batch.Count;
            }
        }
    }

    private async Task<int> CorrectionsAsync(ExportMonthCommand request, ClosedMonth month, CancellationToken cancellationToken)
    {
        var corrections = await db.CorrectionsAsync(context.Viewer, [month], cancellationToken);
        var names = await LineNames.ReadAsync(db, context.Viewer, corrections.Select(c => c.Correction.Line.ProjectId), cancellationToken);
        foreach (var row in corrections.Select(c => CorrectionRowDto.Of(c, month.Code, names)))
        {
            request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, row, request.RuleName))]);
        }

        return corrections.Count;
    }

    private static SheetCell Cell(MonthColumn column, MonthLineDto line, string rule) => column switch
    {
        MonthColumn.Flow => SheetCell.Of(ErrorTexts.Word(line.Flow)),
        MonthColumn.Code => SheetCell.Of(line.Code),
        MonthColumn.Name => SheetCell.Of(line.Name),
        MonthColumn.Unit => SheetCell.Of(line.Unit),
        MonthColumn.On => SheetCell.Of(line.On),
        MonthColumn.Amount => SheetCell.Of(line.Investment.Wan),
        MonthColumn.Currency => SheetCell.Of(ErrorTexts.Word(line.Investment.Currency)),
        MonthColumn.Rate => SheetCell.Of(line.Rate),
        MonthColumn.Wan => SheetCell.Of(line.Wan),
        MonthColumn.Rule => SheetCell.Of(rule),
        _ => SheetCell.Of((string?)null),
    };

    private static SheetCell Cell(MonthColumn column, CorrectionRowDto row, string rule) => column switch
    {
        MonthColumn.Flow => SheetCell.Of(ErrorTexts.Of("Month.CorrectionOf", ErrorTexts.Word(row.Flow))),
        MonthColumn.Code => SheetCell.Of(row.Code),
        MonthColumn.Name => SheetCell.Of(row.Name),
        MonthColumn.On => SheetCell.Of(row.OnAfter ?? row.OnBefore),
        MonthColumn.Amount => SheetCell.Of((row.AmountAfter ?? row.AmountBefore)?.Wan),
        MonthColumn.Currency => SheetCell.Of((row.AmountAfter ?? row.AmountBefore) is { } money ? ErrorTexts.Word(money.Currency) : null),
        MonthColumn.Change => SheetCell.Of(LineChanges.Text(row.Change)),
        MonthColumn.Rule => SheetCell.Of(rule),
        _ => SheetCell.Of((string?)null),
    };
}
