using System.Globalization;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Quotas.ExportQuotaBulletin;

public sealed class ExportQuotaBulletinHandler(IAppDbContext db, QuotaBulletin bulletin, IViewerContext context) : IRequestHandler<ExportQuotaBulletinCommand, int>
{
    public async Task<int> Handle(ExportQuotaBulletinCommand request, CancellationToken cancellationToken)
    {
        var read = await bulletin.ReadAsync(request.Month, QuotaScope.Of(context.Viewer), cancellationToken);
        var units = read.Units.ToDictionary(u => u.UnitId!.Value);
        request.Target.Start(request.SheetName, [.. request.Columns.Select(c => c.Value)]);
        var lines = read.People.SelectMany(p => p.Lines.Select(l => (Person: p, Line: l))).ToList();
        foreach (var (person, line) in lines)
        {
            var unit = line.Post.UnitId is { } id ? units.GetValueOrDefault(id) : null;
            request.Target.Write([.. request.Columns.Select(c => Cell(c.Key, person, line, unit))]);
        }

        db.Note(new AuditNote("Exported", "QuotaBulletin", read.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = lines.Count }));
        await db.SaveChangesAsync(cancellationToken);
        return lines.Count;
    }

    private static SheetCell Cell(BulletinColumn column, BulletinPersonDto person, QuotaLine line, BulletinUnitDto? unit) => column switch
    {
        BulletinColumn.Rank => SheetCell.Of((decimal)person.Rank),
        BulletinColumn.Person => SheetCell.Of(person.Person),
        BulletinColumn.Unit => SheetCell.Of(line.Post.Unit),
        BulletinColumn.Role => SheetCell.Of(ErrorTexts.Word(person.Role)),
        BulletinColumn.Quota => SheetCell.Of(ErrorTexts.Word(line.Quota.Key.Word)),
        BulletinColumn.Required => SheetCell.Of((decimal)line.Required),
        BulletinColumn.Done => SheetCell.Of((decimal)line.Done),
        BulletinColumn.Met => SheetCell.Of(line.IsMet ? "✓" : string.Empty),
        BulletinColumn.DaysAway => SheetCell.Of((decimal)person.Out.DaysAway),
        BulletinColumn.Visits => SheetCell.Of((decimal)person.Out.Visits),
        BulletinColumn.Trips => SheetCell.Of((decimal)person.Out.Trips),
        BulletinColumn.Stationed => SheetCell.Of((decimal)person.Out.Stationed),
        BulletinColumn.UnitRank => SheetCell.Of((decimal?)unit?.Rank),
        _ => SheetCell.Of(unit?.Points),
    };
}
