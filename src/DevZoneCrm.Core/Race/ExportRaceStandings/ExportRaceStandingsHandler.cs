using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Race.ExportRaceStandings;

public sealed class ExportRaceStandingsHandler(IAppDbContext db, RaceTables tables) : IRequestHandler<ExportRaceStandingsCommand, int>
{
    public async Task<int> Handle(ExportRaceStandingsCommand request, CancellationToken cancellationToken)
    {
        var table = await tables.ReadAsync(request.Period, request.AsOf, cancellationToken);
        var head = RaceHeadDto.Of(table);
        var rows = (await db.GroupedAsync(table, cancellationToken)).SelectMany(g => g.Units, (group, unit) => (Group: group.Name, Row: unit)).ToList();
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        foreach (var (group, row) in rows)
        {
            request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, group, row, head, request.ExampleMark))]);
        }

        db.Note(new AuditNote("Exported", "Race", head.Period.Code, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = rows.Count }));
        await db.SaveChangesAsync(cancellationToken);
        return rows.Count;
    }

    private static SheetCell Cell(RaceColumn column, string? group, RaceRowDto row, RaceHeadDto head, string exampleMark) => column switch
    {
        RaceColumn.Group => SheetCell.Of(group),
        RaceColumn.Rank => SheetCell.Of((decimal)row.Rank),
        RaceColumn.Unit => SheetCell.Of(row.Unit),
        RaceColumn.P => SheetCell.Of(row.P),
        RaceColumn.T => SheetCell.Of(row.T),
        RaceColumn.Score => SheetCell.Of(row.Score),
        RaceColumn.ProjectPoints => SheetCell.Of(row.ProjectPoints),
        RaceColumn.UnitPoints => SheetCell.Of(row.UnitPoints),
        RaceColumn.Places => SheetCell.Of(row.Move is { IsNew: false } move ? move.Places : null),
        RaceColumn.Change => SheetCell.Of(row.Move?.Points),
        RaceColumn.Period => SheetCell.Of(head.Period.Label),
        RaceColumn.AsOf => SheetCell.Of(head.AsOf),
        _ => SheetCell.Of(head.IsExample ? head.RuleName + exampleMark : head.RuleName),
    };
}
