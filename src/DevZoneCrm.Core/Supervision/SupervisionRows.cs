using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision;

/// <summary>The one projection of orders for lists, masked in the database.</summary>
public static class SupervisionRows
{
    public static IQueryable<SupervisionRowDto> Rows(this IQueryable<SupervisionOrder> orders, IAppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        return orders.Select(Row(db, viewer).With(SupervisionVisibility.InFull(db, viewer)));
    }

    private static Expression<Func<SupervisionOrder, bool, SupervisionRowDto>> Row(IAppDbContext db, Viewer viewer)
    {
        var (visible, open) = (db.Projects.VisibleTo(viewer), db.Projects.Where(ProjectVisibility.InFull(viewer)));
        return (o, inFull) => new SupervisionRowDto
        {
            Id = o.Id,
            Year = o.Year,
            Serial = o.Serial,
            IsMasked = !inFull,
            Title = inFull ? o.Title : null,
            Source = o.Source,
            InstructedBy = o.InstructedBy,
            UnitId = o.UnitId,
            Unit = db.Units.Where(u => u.Id == o.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Owner = db.Posts.Where(p => p.Id == o.OwnerPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).First(),
            ProjectId = visible.Any(p => p.Id == o.ProjectId) ? o.ProjectId : null,
            Project = open.Where(p => p.Id == o.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).FirstOrDefault()
                ?? visible.Where(p => p.Id == o.ProjectId).Select(p => p.Code).FirstOrDefault(),
            IssuedBy = o.IssuedBy,
            IssuedOn = o.IssuedOn,
            DueOn = o.DueOn,
            FirstDueOn = o.FirstDueOn,
            EndedOn = o.EndedOn,
            State = o.State,
            Light = o.Light,
            Cause = o.Cause,
            LightOn = o.LightOn,
            Level = o.Level,
            AskedDueOn = o.AskedDueOn,
            Latest = inFull ? db.SupervisionSteps.Where(s => s.OrderId == o.Id && (s.Kind == SupervisionStepKind.Progress || s.Kind == SupervisionStepKind.Reported || s.Kind == SupervisionStepKind.Closed))
                .OrderByDescending(s => s.Number).Select(s => s.Text).FirstOrDefault() : null,
            LatestOn = inFull ? db.SupervisionSteps.Where(s => s.OrderId == o.Id && (s.Kind == SupervisionStepKind.Progress || s.Kind == SupervisionStepKind.Reported || s.Kind == SupervisionStepKind.Closed))
                .OrderByDescending(s => s.Number).Select(s => (DateOnly?)s.On).FirstOrDefault() : null,
            Penalty = o.Penalty,
        };
    }
}
