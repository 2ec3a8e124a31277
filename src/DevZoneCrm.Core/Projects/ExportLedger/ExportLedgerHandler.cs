using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.ExportLedger;

public sealed class ExportLedgerHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ExportLedgerCommand, int>
{
    private const string SheetName = "项目";
    private const int BatchSize = 500;

    public async Task<int> Handle(ExportLedgerCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var names = await db.ProjectNamesAsync(cancellationToken);
        var columns = request.WholeSheet ? ProjectColumns.All : ProjectColumns.Of((await db.RulesAsync(cancellationToken)).LedgerColumns);
        request.Target.Start(SheetName, [.. columns.Select(c => c.Header)]);
        var (count, last) = (0, string.Empty);
        while (await ReadAsync(last, cancellationToken) is { Count: > 0 } projects)
        {
            projects.ForEach(p => request.Target.Write(ProjectSheet.Line(p, columns, names)));
            (count, last) = (count + projects.Count, projects[^1].Code);
        }

        db.Note(new AuditNote("Exported", "Ledger", string.Empty, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rows"] = count }));
        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    // By the code after the last one: a page far down costs no more than the first.
    private Task<List<Project>> ReadAsync(string after, CancellationToken cancellationToken) => db.Projects.AsNoTracking()
        .Where(ProjectVisibility.InFull(context.Viewer))
        .Where(p => p.Code.CompareTo(after) > 0)
        .Include(p => p.Investors)
        .Include(p => p.KeyLists)
        .OrderBy(p => p.Code)
        .Take(BatchSize)
        .ToListAsync(cancellationToken);
}
