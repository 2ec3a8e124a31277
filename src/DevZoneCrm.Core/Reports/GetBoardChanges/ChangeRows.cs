using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Changes;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>Turns places into rows: counts all of them, and names the most important ones of each kind as far as the viewer may know them.</summary>
internal sealed class ChangeRows(IAppDbContext db, Viewer viewer, GetBoardChangesQuery request, IReadOnlyList<(Guid Id, ProjectStage Stage)> stuck)
{
    private Dictionary<Guid, NamedRow> names = [];
    private ChangeReasons? reasons;

    public ChangeGroupDto Entered { get; private set; } = new(0, 0, []);

    public ChangeGroupDto Moved { get; private set; } = new(0, 0, []);

    public ChangeGroupDto Left { get; private set; } = new(0, 0, []);

    public ChangeGroupDto Amounts { get; private set; } = new(0, 0, []);

    public async Task ReadAsync(IReadOnlyList<ChangedPlace> places, CancellationToken cancellationToken)
    {
        var entered = places.Where(p => p.IsEntered).OrderByDescending(p => p.WanAfter).ThenBy(p => p.Id).ToList();
        var moved = places.Where(p => p.IsMoved).OrderByDescending(p => p.WanAfter).ThenBy(p => p.Id).ToList();
        var left = places.Where(p => p.HasLeft).OrderByDescending(p => p.WanBefore).ThenBy(p => p.Id).ToList();
        var amounts = places.Where(p => p.HasOtherAmount).OrderByDescending(p => Math.Abs(p.WanAfter - p.WanBefore)).ThenBy(p => p.Id).ToList();
        List<Guid> ids = [.. new[] { entered, moved, left, amounts }.SelectMany(g => g.Take(request.Most)).Select(p => p.Id).Concat(stuck.Select(s => s.Id)).Distinct()];
        names = await NamesAsync(ids, cancellationToken);
        var why = reasons = await ChangeReasons.ReadAsync(db, ids, request.From, request.To, cancellationToken);
        Entered = Group(entered, p => p.WanAfter, p => why.Entry(Row(p) with { Wan = p.WanAfter }, request.From, request.To, names[p.Id].ResumedBecause));
        Moved = Group(moved, _ => 0, p => why.Stage(Row(p) with { Wan = p.WanAfter }));
        Left = Group(left, p => -p.WanBefore, p => why.Exit(Row(p) with { Investment = p.MoneyBefore, Wan = -p.WanBefore }, request.To));
        Amounts = Group(amounts, p => p.WanAfter - p.WanBefore, p => why.Amount(Row(p) with { OldInvestment = p.MoneyBefore, Wan = p.WanAfter - p.WanBefore }));
    }

    /// <summary>The longest standing; their reason is that nothing happened.</summary>
    public ChangeGroupDto Stuck(int count) => new(count, 0, [.. stuck.Where(s => names.ContainsKey(s.Id)).Select(s => Shown(reasons!.Stage(Stands(s.Id, s.Stage)) with { Reason = names[s.Id].NextStep }))]);

    private ChangeGroupDto Group(List<ChangedPlace> places, Func<ChangedPlace, decimal> adds, Func<ChangedPlace, BoardChangeRowDto> row) =>
        new(places.Count, places.Sum(adds), [.. places.Take(request.Most).Where(p => names.ContainsKey(p.Id)).Select(p => Shown(row(p)))]);

    // What was noted about a 保密 project must not be read out from a screen either; the project page has it.
    private BoardChangeRowDto Shown(BoardChangeRowDto row) =>
        row.IsMasked || names[row.ProjectId].IsSecret ? row with { Reason = null, By = null, OwnerName = null, LostTo = null } : row;

    private BoardChangeRowDto Row(ChangedPlace place) => names[place.Id].Row(place.Before, place.After, place.MoneyAfter);

    private BoardChangeRowDto Stands(Guid id, ProjectStage stage) => names[id].Row(stage, stage, names[id].Money);

    private async Task<Dictionary<Guid, NamedRow>> NamesAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var (units, posts, people, to) = (db.Units, db.Posts, db.People, request.To);
        Expression<Func<Project, bool, NamedRow>> named = (p, inFull) => new NamedRow
        {
            Id = p.Id,
            Code = p.Code,
            Name = !inFull ? p.Code : p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
            InFull = inFull,
            IsSecret = p.Confidentiality == Confidentiality.Secret,
            UnitName = units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault()!,
            OwnerName = posts.Where(o => o.Id == p.OwnerPostId).Join(people, o => o.PersonId, h => h.Id, (o, h) => h.Name).FirstOrDefault(),
            NextStep = p.NextStep,
            ResumedBecause = p.Status == ProjectStatus.Active ? p.StatusReason : null,
            Amount = p.SupersededInvestments.Where(s => s.UntilOn > to).OrderBy(s => s.UntilOn).Select(s => (long?)s.Amount).FirstOrDefault() ?? p.Amount,
            Currency = p.SupersededInvestments.Where(s => s.UntilOn > to).OrderBy(s => s.UntilOn).Select(s => (Currency?)s.Currency).FirstOrDefault() ?? p.Currency,
        };
        var read = await db.Projects.VisibleTo(viewer).Where(p => ids.Contains(p.Id)).Select(named.With(ProjectVisibility.InFull(viewer))).ToListAsync(cancellationToken);
        return read.ToDictionary(r => r.Id);
    }
}
