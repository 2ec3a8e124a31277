using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>驻城 of a post on a day it was stationed already is doubtful in a file: the day counts once whatever the file says.</summary>
internal sealed class StationedDays(IAppDbContext db)
{
    private readonly Dictionary<Guid, List<(DateOnly From, DateOnly To, string? Key, Guid? Id)>> stays = [];
    private readonly HashSet<Guid> loaded = [];

    public async Task LoadAsync(IReadOnlyCollection<ResolvedLine> lines, CancellationToken cancellationToken)
    {
        var posts = lines.Where(l => l.Facts is { Kind: ActivityKind.Stationed, PostId: not null }).Select(l => l.Facts.PostId!.Value).Where(loaded.Add).ToList();
        if (posts.Count == 0)
        {
            return;
        }

        var stored = await db.Activities.AsNoTracking().Where(a => a.PostId != null && EF.Parameter(posts).Contains(a.PostId.Value) && a.Kind == ActivityKind.Stationed && a.WithdrawnAt == null)
            .Select(a => new { Post = a.PostId!.Value, a.OccurredOn, a.LastOn, a.ImportKey, a.Id }).ToListAsync(cancellationToken);
        stored.ForEach(s => Of(s.Post).Add((s.OccurredOn, s.LastOn, s.ImportKey, s.Id)));
    }

    /// <summary>Notes the stay; true if another one of the same post shares a day with it.</summary>
    public bool Overlaps(ResolvedLine line)
    {
        if (line.Facts is not { Kind: ActivityKind.Stationed, PostId: { } post })
        {
            return false;
        }

        var known = Of(post);
        var (from, to, own) = (line.Facts.On, line.Facts.LastOn, line.Known?.Id);
        var overlaps = known.Exists(s => s.From <= to && s.To >= from && s.Key != line.Key && (own is null || s.Id != own));
        if (!known.Exists(s => s.Key == line.Key || (own is not null && s.Id == own)))
        {
            known.Add((from, to, line.Key, own));
        }

        return overlaps;
    }

    private List<(DateOnly From, DateOnly To, string? Key, Guid? Id)> Of(Guid post)
    {
        if (!stays.TryGetValue(post, out var known))
        {
            stays[post] = known = [];
        }

        return known;
    }
}
