using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events;

/// <summary>The projects of an event as the viewer may see them, for the page, the printed list and the file. What is signed and started counts as it counts everywhere.</summary>
internal static class EventLines
{
    // No flow has this number: a lead has an amount, but is no flow.
    private const int None = -1;

    /// <param name="year">The event's: what is not counted yet is converted with its rate.</param>
    public static async Task<List<EventProjectDto>> ReadAsync(this IAppDbContext db, Guid eventId, int year, bool mayChange, Viewer viewer, CancellationToken cancellationToken)
    {
        var (signed, started) = (FlowKinds.Number(FlowKind.Signed), FlowKinds.Number(FlowKind.Started));
        var lines =
            from entry in db.EventProjects.AsNoTracking().Where(x => x.EventId == eventId)
            join project in db.Projects.AsNoTracking().VisibleTo(viewer) on entry.ProjectId equals project.Id
            join flow in db.ProjectFlows
                on new { ProjectId = project.Id, Kind = entry.Role == EventProjectRole.Signed ? signed : entry.Role == EventProjectRole.Started ? started : None }
                equals new { flow.ProjectId, flow.Kind } into flows
            from flow in flows.DefaultIfEmpty()
            orderby entry.Role, entry.Ordinal
            select new EventLine { Entry = entry, Project = project, Flow = flow };
        Expression<Func<EventLine, Project>> part = l => l.Project;
        var rows = await lines.Select(Row(db).With(ProjectVisibility.InFull(viewer).On(part))).ToListAsync(cancellationToken);
        var own = mayChange || !viewer.May(Permission.PlanEvents) ? [] : await OwnAsync(db, rows, viewer, cancellationToken);
        var rate = rows.Exists(r => r is { Currency: Currency.Usd, RateE4: null }) ? (await RateTable.ReadAsync(db, cancellationToken)).Of(year) : null;
        return rows.ConvertAll(r => r with { RateE4 = r.Currency == Currency.Usd ? r.RateE4 ?? rate : null, MayDetach = mayChange || own.Contains(r.ProjectId) });
    }

    /// <summary>Count and sum with their parts.</summary>
    public static Figure Total(IEnumerable<EventProjectDto> rows) =>
        Figure.Of(rows.Select(r => new CountedGroup { Currency = r.Currency, RateE4 = r.RateE4, Bucket = Buckets.Of(Buckets.MicroYuan(r.Currency, r.Amount, r.RateE4)), Count = 1, Sum = r.Amount }));

    private static async Task<HashSet<Guid>> OwnAsync(IAppDbContext db, List<EventProjectDto> rows, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = rows.ConvertAll(r => r.ProjectId);
        return [.. await db.Projects.ChangeableBy(viewer).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken)];
    }

    private static Expression<Func<EventLine, bool, EventProjectDto>> Row(IAppDbContext db) => (l, inFull) => new EventProjectDto
    {
        ProjectId = l.Project.Id,
        Role = l.Entry.Role,
        Code = l.Project.Code,
        DisplayName = !inFull ? l.Project.Code : l.Project.Confidentiality == Confidentiality.Secret ? l.Project.CodeName ?? l.Project.Code : l.Project.Name,
        Investor = inFull && l.Project.Confidentiality != Confidentiality.Secret ? l.Project.LeadInvestor : null,
        Unit = db.Units.Where(u => u.Id == l.Project.UnitId).Select(u => u.ShortName).First(),
        Stage = l.Project.Stage,
        On = l.Entry.Role == EventProjectRole.Signed ? l.Project.SignedOn : l.Entry.Role == EventProjectRole.Started ? l.Project.StartedOn : l.Project.LeadOn,
        Amount = l.Flow == null ? l.Project.Amount : l.Flow.Amount,
        Currency = l.Flow == null ? l.Project.Currency : l.Flow.Currency,
        RateE4 = l.Flow == null ? null : l.Flow.RateE4,
        IsMasked = !inFull,
    };
}
