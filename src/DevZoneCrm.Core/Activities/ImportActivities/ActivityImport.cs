using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Importing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>Reads a sheet of activities some hundred lines at a time. With a recorder it saves as it goes, inside the caller's transaction; without one nothing is saved.</summary>
internal sealed class ActivityImport(IAppDbContext db, Viewer viewer, ZoneCalendar calendar, ImportActivitiesCommand request)
{
    private const int BatchSize = 500;

    private readonly ImportFindings findings = new();
    private readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> ids = [];
    private readonly StationedDays stationed = new(db);
    private int created;
    private int updated;

    public async Task<ImportSummary> RunAsync(ActivityImportRecorder? recorder, CancellationToken cancellationToken)
    {
        var rows = request.Table.Rows;
        var columns = ColumnMap.Read(request.Table, ActivityColumns.All, findings, request.Columns);
        if (findings.IsRejected)
        {
            return ImportSummary.Refused(rows.Count, findings);
        }

        var directory = await ImportDirectory.LoadAsync(db, request.CreateMissing, cancellationToken);
        var people = new ActivityNames(directory, columns, findings);

        // A trip before its stops, wherever they stand in the file.
        foreach (var chunk in rows.OrderBy(row => columns.Cell(row, ActivityColumns.PartOf) is { Length: > 0 }).Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lines = chunk.Select(row => new ActivityLineReader(new RowReader(row.Number, c => columns.Cell(row, c) ?? string.Empty, columns.HeaderOf, findings), calendar.Today).Read()).ToList();
            await TakeAsync(lines, people, recorder, cancellationToken);
            if (recorder is not null && findings.IsRejected)
            {
                // Nothing will be saved: the rest is read only to say all that is wrong. The caller takes back what went before.
                recorder = null;
            }

            if (recorder is not null)
            {
                await recorder.SaveAsync(directory.TakeMade(), cancellationToken);
            }
            else
            {
                db.Forget();
            }
        }

        return findings.IsRejected ? ImportSummary.Refused(rows.Count, findings) : ImportSummary.Done(rows.Count, created, updated, findings);
    }

    private async Task TakeAsync(List<ActivityLine> lines, ActivityNames names, ActivityImportRecorder? recorder, CancellationToken cancellationToken)
    {
        var codes = lines.Select(l => l.ProjectCode).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var projects = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer)).Where(p => EF.Parameter(codes).Contains(p.Code))
            .Select(p => new { p.Code, p.Id }).ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, cancellationToken);
        var wanted = lines.SelectMany(l => new[] { l.Id, l.PartOfId }).OfType<Guid>().Distinct().ToList();
        var byId = await db.Activities.Include(a => a.People).Where(a => EF.Parameter(wanted).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        var resolved = lines.Select(line => Resolve(line, names, projects, byId)).OfType<ResolvedLine>().ToList();
        var keys = resolved.Select(r => r.Key).ToList();
        var known = (await db.Activities.AsNoTracking().Where(a => a.ImportKey != null && EF.Parameter(keys).Contains(a.ImportKey)).Select(a => a.ImportKey!).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        await stationed.LoadAsync(resolved, cancellationToken);
        var told = new HashSet<Guid>();
        foreach (var line in resolved)
        {
            Warn(line, names, isNew: line.Known is null && !known.Contains(line.Key));
            if (line.Known is { } record)
            {
                Update(line, record, recorder, told);
            }
            else if (!known.Contains(line.Key))
            {
                Create(line, byId, names, recorder, told);
            }
        }
    }

    private ResolvedLine? Resolve(ActivityLine line, ActivityNames names, Dictionary<string, Guid> projects, Dictionary<Guid, Activity> byId)
    {
        var known = line.Id is { } id ? byId.GetValueOrDefault(id) : null;
        if (line.Id is { } twice && !ids.Add(twice))
        {
            names.Reject(line, ActivityColumns.Id, twice.ToString(), "Activity.Import.Twice");
            return null;
        }

        Guid? project = null;
        if (line.ProjectCode is { } code)
        {
            if (!projects.TryGetValue(code, out var found))
            {
                // Also where it is there and not for the reader: both look the same.
                names.Reject(line, ActivityColumns.ProjectCode, code, "Activity.Import.ProjectUnknown", code);
                return null;
            }

            project = found;
        }

        if (!line.IsWhole || names.FactsOf(line, known) is not { } named)
        {
            return null;
        }

        var (facts, unit) = named;
        return new ResolvedLine(line, project, facts, line.Id is { } own ? ActivityLine.Key(own) : KeyOf(line, unit, names), known);
    }

    // The same said twice in one file is two of it: two calls on a day may read alike. It is pointed out.
    private string KeyOf(ActivityLine line, string unit, ActivityNames names)
    {
        var first = line.Key(unit, 0);
        var turn = turns.GetValueOrDefault(first);
        turns[first] = turn + 1;
        if (turn == 0)
        {
            return first;
        }

        names.Warn(line, ActivityColumns.Date, "Activity.Import.SaidTwice");
        return line.Key(unit, turn);
    }

    // What was taken in before was pointed out then.
    private void Warn(ResolvedLine line, ActivityNames names, bool isNew)
    {
        if (stationed.Overlaps(line) && isNew)
        {
            names.Warn(line.Line, ActivityColumns.Date, "Activity.Import.StationedTwice", line.Line.Person ?? string.Empty);
        }
    }

    private void Create(ResolvedLine line, Dictionary<Guid, Activity> byId, ActivityNames names, ActivityImportRecorder? recorder, HashSet<Guid> told)
    {
        created++;
        if (recorder is null || findings.IsRejected)
        {
            return;
        }

        var activity = Activity.Import(line.Line.Id ?? Guid.CreateVersion7(), line.ProjectId, line.Facts, line.Key, calendar.Now.ToUniversalTime(), line.Line.RecordedBy ?? line.Line.Person ?? viewer.Name);
        if (line.Line.PartOfId is { } trip)
        {
            if (byId.TryGetValue(trip, out var whole) && whole.Takes(activity))
            {
                activity.JoinTrip(whole);
            }
            else
            {
                names.Warn(line.Line, ActivityColumns.PartOf, "Activity.Import.TripUnknown");
            }
        }

        byId[activity.Id] = activity;
        recorder.Created(activity, line.Line.Number);
        Tell(activity, told);
    }

    private void Update(ResolvedLine line, Activity record, ActivityImportRecorder? recorder, HashSet<Guid> told)
    {
        // What was taken back stays taken back, whatever an older file says.
        var memento = record.Remember();
        if (record.WithdrawnAt is not null || !record.Reimport(line.ProjectId, line.Facts, line.Line.RecordedBy ?? record.RecordedBy, calendar.Now.ToUniversalTime()))
        {
            return;
        }

        updated++;
        recorder?.Updated(record, line.Line.Number, memento);
        Tell(record, told);
    }

    // Whoever follows a project looks at all of it: once for each project is enough.
    private static void Tell(Activity activity, HashSet<Guid> told)
    {
        if (activity.ProjectId is { } project && told.Add(project))
        {
            activity.Announce();
        }
    }
}
