using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>
/// Reads a sheet some hundred lines at a time, so that a long one needs no more memory than a short one beside the sheet itself.
/// With a recorder it also saves as it goes, inside the caller's transaction; without one nothing is tracked and nothing saved.
/// </summary>
internal sealed class ProjectImport(IAppDbContext db, Viewer viewer, ZoneCalendar calendar, ImportJob job)
{
    private const int BatchSize = 500;

    private readonly ImportFindings findings = new();
    private readonly List<PlannedRow> lines = [];
    private readonly List<MadeOnTheWay> made = [];
    private readonly IncrementalHash fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int created;
    private int updated;
    private int saved;

    public async Task<ImportOutcome> RunAsync(ImportRecorder? recorder, CancellationToken cancellationToken)
    {
        var rows = job.Table.Rows;
        var columns = ColumnMap.Read(job.Table, ProjectColumns.All, findings, job.Columns);
        if (!findings.IsRejected)
        {
            RejectRepeated(rows, columns);
            var directory = await ImportDirectory.LoadAsync(db, job.CreateMissing, cancellationToken);
            var writer = new ProjectWriter(directory, findings, columns, calendar.Now.ToUniversalTime());
            var cells = new LineCells(columns, job.Table, job, directory.Names);
            for (var from = 0; from < rows.Count; from += BatchSize)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var batch = rows.Skip(from).Take(BatchSize).ToList();
                await RunAsync(batch, new ImportLines(columns, cells, writer), recorder, cancellationToken);
                made.AddRange(directory.TakeMade());
                if (recorder is not null && findings.IsRejected)
                {
                    // Nothing will be saved: the rest is read only to say all that is wrong. The caller takes back what went before.
                    recorder = null;
                    db.Forget();
                }

                if (recorder is not null)
                {
                    await recorder.SaveAsync(made.Skip(saved), cancellationToken);
                    saved = made.Count;
                }

                job.Progress?.Report(new ImportProgress(from + batch.Count, rows.Count));
            }
        }

        return new ImportOutcome(rows.Count, created, updated, findings, lines, made, Convert.ToHexString(fingerprint.GetHashAndReset()));
    }

    private async Task RunAsync(List<SheetRow> batch, ImportLines read, ImportRecorder? recorder, CancellationToken cancellationToken)
    {
        var codes = batch.Select(r => read.Code(r)).Where(c => c.Length > 0).ToHashSet(StringComparer.Ordinal);
        var existing = await ExistingProjects.LoadAsync(db, codes, recorder is not null, cancellationToken);
        var closed = viewer.Scope == ProjectScope.AllWithSecret ? [] : await ExistingProjects.ClosedAsync(db, viewer, existing.Keys, cancellationToken);
        var today = calendar.Today;
        foreach (var row in batch)
        {
            var code = read.Code(row);
            var known = existing.GetValueOrDefault(code);
            var before = findings.RejectedCount;
            if (closed.Contains(code))
            {
                // Nothing of a project that the viewer may not know of shows in what follows.
                findings.Reject(row.Number, read.Columns.HeaderOf(ProjectColumns.Code), code, ProjectErrors.CodeTaken, code);
                known = null;
            }

            var project = new ProjectRowParser(new RowReader(row.Number, c => read.Cells.Of(row, c, known), read.Columns.HeaderOf, findings), today).Parse();
            var references = findings.RejectedCount == before ? read.Writer.Resolve(row, project) : null;
            var line = references is null ? Explain(row, project, PlannedKind.Rejected, [])
                : known is null ? Create(row, project, references, read.Writer, recorder)
                : Update(row, project, references, known, read, recorder);
            Count(line, known?.Version ?? 0);
        }
    }

    private PlannedRow Create(SheetRow row, ImportedProject line, ProjectReferences references, ProjectWriter writer, ImportRecorder? recorder)
    {
        if (recorder is not null && !findings.IsRejected)
        {
            var project = writer.Create(line, references);
            db.Projects.Add(project);
            recorder.Created(project, row.Number);
        }

        return Explain(row, line, PlannedKind.Created, []);
    }

    private PlannedRow Update(SheetRow row, ImportedProject line, ProjectReferences references, Project known, ImportLines read, ImportRecorder? recorder)
    {
        var memento = recorder is null ? null : known.Remember();
        var here = job.Explain ? read.Texts(known) : [];
        if (!ProjectWriter.Update(known, line, references))
        {
            return Explain(row, line, PlannedKind.Unchanged, job.Explain ? read.Changes(row, known, here) : []);
        }

        if (memento is not null)
        {
            recorder!.Updated(known, row.Number, memento);
        }

        return Explain(row, line, PlannedKind.Updated, job.Explain ? read.Changes(row, known, here) : []);
    }

    private static PlannedRow Explain(SheetRow row, ImportedProject line, PlannedKind kind, IReadOnlyList<CellChange> changes) => new(row.Number, line.Code, line.Facts.Name, kind, changes);

    private void Count(PlannedRow line, long version)
    {
        created += line.Kind == PlannedKind.Created ? 1 : 0;
        updated += line.Kind == PlannedKind.Updated ? 1 : 0;
        fingerprint.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line.Number}|{line.Code}|{line.Kind}|{version}\n")));
        if (job.Explain)
        {
            lines.Add(line);
        }
    }

    // The same code twice: the second line would undo the first, so the file cannot be meant like that.
    private void RejectRepeated(IReadOnlyList<SheetRow> rows, ColumnMap columns)
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
    }
}
