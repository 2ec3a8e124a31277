using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>
/// What a reader may know of an agenda. A project not seen at all is not on it; one seen masked stands with its code, and only where the board tells as much: moved and stuck.
/// </summary>
public sealed class AgendaMask
{
    private static readonly AgendaSection[] AsOnTheBoard = [AgendaSection.Moved, AgendaSection.Stuck];
    private readonly Dictionary<Guid, bool> inFull;

    private readonly Viewer viewer;
    private readonly bool seesQuotas;

    private AgendaMask(Dictionary<Guid, bool> inFull, Viewer viewer, Guid? unitId) =>
        (this.inFull, this.viewer, seesQuotas) = (inFull, viewer, viewer.Scope >= ProjectScope.All || (unitId is not null && unitId == viewer.UnitId));

    /// <param name="unitId">The unit whose meeting it is: its own people know who of them is behind; in a meeting of the zone leaders and offices do.</param>
    public static async Task<AgendaMask> ReadAsync(IAppDbContext db, Viewer viewer, Guid? unitId, IEnumerable<Guid?> projects, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var ids = projects.OfType<Guid>().Distinct().ToList();
        Expression<Func<Project, bool, KeyValuePair<Guid, bool>>> seen = (p, full) => new KeyValuePair<Guid, bool>(p.Id, full);
        var rows = ids.Count == 0 ? [] : await db.Projects.AsNoTracking().VisibleTo(viewer).Where(p => ids.Contains(p.Id)).Select(seen.With(ProjectVisibility.InFull(viewer))).ToListAsync(cancellationToken);
        return new AgendaMask(rows.ToDictionary(), viewer, unitId);
    }

    /// <summary>Whether the reader sees the project without a mask; what is about no project is everybody's.</summary>
    public bool IsOpen(Guid? about) => about is not { } id || inFull.GetValueOrDefault(id);

    /// <summary>Whether the item stands on the reader's agenda.</summary>
    public bool Shows(AgendaSection section, Guid? about, AgendaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return section == AgendaSection.QuotaShortfalls ? seesQuotas
            : facts.OfUnitId is { } unit ? viewer.Scope >= ProjectScope.All || viewer.UnitId == unit
            : IsOpen(about) || (inFull.ContainsKey(about!.Value) && AsOnTheBoard.Contains(section));
    }

    public AgendaFacts Masked(AgendaFacts facts, Guid? about)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return IsOpen(about) ? facts : facts with { Title = facts.Code ?? string.Empty, Owner = null, Text = null, DueOn = null };
    }
}
