using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

public sealed class ExportBoardHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ExportBoardCommand, int>
{
    private const int BatchSize = 1000;

    public async Task<int> Handle(ExportBoardCommand request, CancellationToken cancellationToken)
    {
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var (day, count) = (request.AsOf ?? calendar.Today, 0);
        foreach (var stage in BoardHeads.Stages)
        {
            count += await WriteAsync(request, stage, day, cancellationToken);
        }

        db.Note(new AuditNote("Exported", "Board", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count, ["AsOf"] = day, ["Filter"] = request.Filter }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private async Task<int> WriteAsync(ExportBoardCommand request, ProjectStage stage, DateOnly day, CancellationToken cancellationToken)
    {
        var projects = request.Filter.Apply(db, context.Viewer, day.Year);
        var (count, behind) = (0, (BoardCursor?)null);
        while (true)
        {
            var places = await db.Column(projects, stage, request.Filter.Threshold, day).Behind(behind).Take(BatchSize).ToListAsync(cancellationToken);
            var cards = await db.CardsAsync([.. places.Select(p => p.Id)], context.Viewer, day, cancellationToken);
            foreach (var card in places.Where(p => cards.ContainsKey(p.Id)).Select(p => cards[p.Id]))
            {
                request.Target.Write([.. request.Columns.Select(c => Cell(day < calendar.Today ? WithoutPlan(card) : card, stage, c.Key))]);
                count++;
            }

            if (places.Count < BatchSize)
            {
                return count;
            }

            behind = new BoardCursor(places[^1].On, places[^1].Id);
        }
    }

    // Next steps are today's; in the file of a past day they would be news, as on its board.
    private static BoardCardDto WithoutPlan(BoardCardDto card) => card with { NextStep = null, NextStepOn = null };

    private static SheetCell Cell(BoardCardDto card, ProjectStage stage, BoardSheetColumn column) => column switch
    {
        BoardSheetColumn.Stage => SheetCell.Of(ErrorTexts.Word(stage)),
        BoardSheetColumn.Code => SheetCell.Of(card.Code),
        BoardSheetColumn.Name => SheetCell.Of(card.Name),
        BoardSheetColumn.Investor => SheetCell.Of(card.Investor),
        BoardSheetColumn.Amount => SheetCell.Of(card.Investment.Wan),
        BoardSheetColumn.Currency => SheetCell.Of(ErrorTexts.Word(card.Investment.Currency)),
        BoardSheetColumn.Unit => SheetCell.Of(card.UnitName),
        BoardSheetColumn.Owner => SheetCell.Of(card.OwnerName),
        BoardSheetColumn.StageOn => SheetCell.Of(card.StageOn),
        BoardSheetColumn.Days => SheetCell.Of((decimal)card.DaysInStage),
        BoardSheetColumn.Health => SheetCell.Of(ErrorTexts.Word(card.Health)),
        BoardSheetColumn.HealthReason => SheetCell.Of(card.HealthReason),
        BoardSheetColumn.NextStep => SheetCell.Of(card.NextStep),
        _ => SheetCell.Of(card.NextStepOn),
    };
}
