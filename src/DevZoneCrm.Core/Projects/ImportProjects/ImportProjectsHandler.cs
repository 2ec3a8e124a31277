using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;
using MediatR;

namespace DevZoneCrm.Core.Projects.ImportProjects;

public sealed class ImportProjectsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ImportProjectsCommand, ImportSummary>
{
    public async Task<ImportSummary> Handle(ImportProjectsCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var findings = new ImportFindings();
        var columns = ColumnMap.Read(request.Table, ProjectColumns.All, findings);
        var rows = request.Table.Rows;
        if (findings.IsRejected)
        {
            return ImportSummary.Refused(rows.Count, findings);
        }

        var codes = ReadCodes(rows, columns, findings);
        var existing = await ExistingProjects.LoadAsync(db, codes, cancellationToken);
        await RejectClosedAsync(rows, columns, existing.Keys, findings, cancellationToken);
        var parsed = await ParseAsync(rows, columns, existing, findings, cancellationToken);
        var directory = await ImportDirectory.LoadAsync(db, request.CreateMissing, cancellationToken);
        var writer = new ProjectWriter(directory, findings, columns, calendar.Now.ToUniversalTime());
        var created = new List<Project>();
        var updated = 0;
        foreach (var (row, project) in parsed)
        {
            if (writer.Resolve(row, project) is not { } facts)
            {
                continue;
            }

            if (existing.TryGetValue(project.Code, out var known))
            {
                updated += ProjectWriter.Update(known, project, facts) ? 1 : 0;
            }
            else if (!findings.IsRejected)
            {
                created.Add(writer.Create(project, facts));
            }
        }

        if (findings.IsRejected)
        {
            return ImportSummary.Refused(rows.Count, findings);
        }

        if (!request.DryRun)
        {
            db.Projects.AddRange(created);
            await db.SaveChangesAsync(cancellationToken);
        }

        return ImportSummary.Done(rows.Count, created.Count, updated, findings);
    }

    // The same code twice: the second line would undo the first, so the file cannot be meant like that.
    private static HashSet<string> ReadCodes(IReadOnlyList<SheetRow> rows, ColumnMap columns, ImportFindings findings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var code = columns.Cell(row, ProjectColumns.Code)!;
            if (code.Length > 0 && !first.TryAdd(code, row.Number))
            {
                findings.Reject(row.Number, columns.HeaderOf(ProjectColumns.Code), code, "Import.KeyTwice", code, first[code]);
            }
        }

        return [.. first.Keys];
    }

    private async Task RejectClosedAsync(
        IReadOnlyList<SheetRow> rows, ColumnMap columns, IReadOnlyCollection<string> known, ImportFindings findings, CancellationToken cancellationToken)
    {
        var closed = context.Viewer.Scope == ProjectScope.AllWithSecret ? [] : await ExistingProjects.ClosedAsync(db, context.Viewer, known, cancellationToken);
        foreach (var row in rows.Where(r => closed.Contains(columns.Cell(r, ProjectColumns.Code)!)))
        {
            var code = columns.Cell(row, ProjectColumns.Code)!;
            findings.Reject(row.Number, columns.HeaderOf(ProjectColumns.Code), code, ProjectErrors.CodeTaken, code);
        }
    }

    private async Task<List<(SheetRow Row, ImportedProject Project)>> ParseAsync(
        IReadOnlyList<SheetRow> rows, ColumnMap columns, Dictionary<string, Project> existing, ImportFindings findings, CancellationToken cancellationToken)
    {
        var names = existing.Count > 0 && ProjectColumns.All.Any(c => !columns.Has(c)) ? await db.ProjectNamesAsync(cancellationToken) : null;
        var today = calendar.Today;
        var parsed = new List<(SheetRow, ImportedProject)>(rows.Count);
        foreach (var row in rows)
        {
            var known = existing.GetValueOrDefault(columns.Cell(row, ProjectColumns.Code)!);
            var before = findings.RejectedCount;
            var reader = new RowReader(row.Number, c => Cell(row, c, known), columns.HeaderOf, findings);
            var project = new ProjectRowParser(reader, today).Parse();
            if (findings.RejectedCount == before)
            {
                parsed.Add((row, project));
            }
        }

        return parsed;

        // A column that the file lacks says nothing: what is known stays.
        string Cell(SheetRow row, SheetColumn column, Project? known) =>
            columns.Cell(row, column) ?? (known is null ? string.Empty : ProjectSheet.Cell(known, column, names!).ToString());
    }
}
