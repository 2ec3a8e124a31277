using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>进退: what the board of today differs in from the board at the last meeting, read as the week's difference reads it.</summary>
internal sealed class MovedSource(IAppDbContext db) : IAgendaSource
{
    public AgendaSection Section => AgendaSection.Moved;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        // From the evening before: what moved on the day of the last meeting may have done so after it. What was on its agenda is not told again.
        var from = request.Since.AddDays(-1);
        var rates = await RatesOfRecord.ReadAsync(db, [from.Year, request.Today.Year], cancellationToken);
        var places = (await ChangedPlaces.ReadAsync(db, request.Seen, from, request.Today, Threshold.None, rates, cancellationToken)).FindAll(p => p.Before != p.After);
        var told = await ToldAsync(request, cancellationToken);
        places.RemoveAll(p => told.Contains(Key(p)));
        var top = places.OrderBy(Rank).ThenByDescending(p => p.After).ThenByDescending(p => Math.Max(p.WanAfter, p.WanBefore)).ThenBy(p => p.Id).Take(AgendaRequest.Most).ToList();
        var ids = top.ConvertAll(p => p.Id);
        var projects = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(AgendaProjects.Facts(db)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return new AgendaPart(places.Count, [.. top.Where(p => projects.ContainsKey(p.Id)).Select(p => Entry(p, projects[p.Id]))]);
    }

    private async Task<HashSet<string>> ToldAsync(AgendaRequest request, CancellationToken cancellationToken) => request.LastId is not { } last ? []
        : await db.Meetings.Where(m => m.Id == last).SelectMany(m => m.Items).Where(i => i.Section == AgendaSection.Moved).Select(i => i.Key).ToHashSetAsync(cancellationToken);

    private static AgendaEntry Entry(ChangedPlace place, AgendaProject project)
    {
        var left = place.HasLeft;
        var entry = project.Entry(AgendaSection.Moved, Key(place), Sign(place));
        return entry with
        {
            Facts = entry.Facts with
            {
                Before = place.Before == ProjectStage.None ? null : place.Before,
                Stage = left ? null : place.After,
                Amount = (left ? place.MoneyBefore : place.MoneyAfter).Amount,
                On = project.Stage == place.After ? project.StageOn : null,
                Text = left ? project.StatusReason : project.NextStep,
                DueOn = left ? null : project.NextStepOn,
            },
        };
    }

    private static AgendaSign Sign(ChangedPlace place) => place.HasLeft ? AgendaSign.Left : place.IsEntered ? AgendaSign.Entered : place.After < place.Before ? AgendaSign.Back : AgendaSign.Moved;

    private static int Rank(ChangedPlace place) => Sign(place) switch { AgendaSign.Moved => 0, AgendaSign.Left => 1, AgendaSign.Back => 2, _ => 3 };

    private static string Key(ChangedPlace place) => $"m:{place.Id:N}:{(int)place.Before}-{(int)place.After}";
}
