using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards.Domain;
using MediatR;

namespace DevZoneCrm.Core.Race.Boards.ExportRaceBoard;

public sealed class ExportRaceBoardHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportRaceBoardCommand, int>
{
    public async Task<int> Handle(ExportRaceBoardCommand request, CancellationToken cancellationToken)
    {
        var board = await db.BoardAsync(request.Month, cancellationToken);
        var (corrections, total) = await BoardCorrections.ReadAsync(db, context.Viewer, board, int.MaxValue, cancellationToken);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        foreach (var unit in board.Units)
        {
            request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, unit, request.StandingName))]);
        }

        foreach (var row in corrections)
        {
            request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, row, request.CorrectionName))]);
        }

        db.Note(new AuditNote("Exported", nameof(RaceBoard), request.Month, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = board.Units.Count + total }));
        await db.SaveChangesAsync(cancellationToken);
        return board.Units.Count + total;
    }

    private static SheetCell Cell(RaceBoardColumn column, RaceBoardUnit unit, string part) => column switch
    {
        RaceBoardColumn.Part => SheetCell.Of(part),
        RaceBoardColumn.Group => SheetCell.Of(unit.Group),
        RaceBoardColumn.Rank => SheetCell.Of((decimal?)unit.Rank),
        RaceBoardColumn.Unit => SheetCell.Of(unit.Name),
        RaceBoardColumn.Score => SheetCell.Of((decimal?)unit.Score),
        RaceBoardColumn.T => SheetCell.Of(unit.T),
        RaceBoardColumn.P => SheetCell.Of((decimal?)unit.P),
        RaceBoardColumn.Points => SheetCell.Of((decimal?)(unit.PointsE2 / 100m)),
        RaceBoardColumn.UnitPoints => SheetCell.Of((decimal?)(unit.UnitPointsE2 / 100m)),
        RaceBoardColumn.MonthPoints => SheetCell.Of((decimal?)(unit.MonthPointsE2 / 100m)),
        RaceBoardColumn.MonthUnitPoints => SheetCell.Of((decimal?)(unit.MonthUnitPointsE2 / 100m)),
        _ => SheetCell.Of((string?)null),
    };

    private static SheetCell Cell(RaceBoardColumn column, BoardCorrectionDto row, string part) => column switch
    {
        RaceBoardColumn.Part => SheetCell.Of(part),
        RaceBoardColumn.Unit => SheetCell.Of(row.Unit),
        RaceBoardColumn.Points => SheetCell.Of((decimal?)row.Points),
        RaceBoardColumn.UnitPoints => SheetCell.Of((decimal?)row.UnitPoints),
        RaceBoardColumn.Code => SheetCell.Of(row.Code),
        RaceBoardColumn.Milestone => SheetCell.Of(ErrorTexts.Word(row.Milestone)),
        RaceBoardColumn.On => SheetCell.Of((DateOnly?)row.On),
        _ => SheetCell.Of((string?)null),
    };
}
