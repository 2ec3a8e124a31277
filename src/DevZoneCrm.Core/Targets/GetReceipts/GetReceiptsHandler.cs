using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Targets.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetReceipts;

public sealed class GetReceiptsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetReceiptsQuery, Page<ReceiptDto>>
{
    private const decimal CentsPerWan = 1_000_000m;

    public async Task<Page<ReceiptDto>> Handle(GetReceiptsQuery request, CancellationToken cancellationToken)
    {
        var receipts = db.ForeignReceipts.AsNoTracking().AsQueryable();
        if (request.Year is { } year)
        {
            var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            receipts = receipts.Where(r => r.WithdrawnAt == null && r.ReceivedOn >= from && r.ReceivedOn <= to);
        }

        var projects = db.Projects.AsNoTracking().VisibleTo(context.Viewer);
        projects = request.UnitId is { } unit ? projects.Where(UnitParts.Of(unit)) : projects;
        projects = request.ProjectId is { } project ? projects.Where(p => p.Id == project) : projects;
        Expression<Func<Project, bool, NamedProject>> named = (p, inFull) => new NamedProject
        {
            Id = p.Id,
            Code = p.Code,
            Name = !inFull ? p.Code : p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
            UnitId = p.UnitId,
            InFull = inFull,
        };
        var rows = receipts.Join(projects.Select(named.With(ProjectVisibility.InFull(context.Viewer))), r => r.ProjectId, p => p.Id, (r, p) => new { Receipt = r, Project = p });
        var total = await rows.CountAsync(cancellationToken);
        var page = await rows.OrderByDescending(x => x.Receipt.ReceivedOn).ThenByDescending(x => x.Receipt.Id)
            .Skip((Math.Max(request.Page, 1) - 1) * GetReceiptsQuery.PageSize).Take(GetReceiptsQuery.PageSize)
            .Join(db.Units, x => x.Project.UnitId, u => u.Id, (x, u) => new { x.Receipt, x.Project, Unit = u.ShortName })
            .OrderByDescending(x => x.Receipt.ReceivedOn).ThenByDescending(x => x.Receipt.Id)
            .ToListAsync(cancellationToken);
        return new Page<ReceiptDto>([.. page.Select(x => Row(x.Receipt, x.Project, x.Unit))], total);
    }

    private static ReceiptDto Row(ForeignReceipt r, NamedProject p, string unit) => new(
        r.Id, r.Version, p.Id, p.Code, p.Name, unit, r.ReceivedOn, r.UsdCents / CentsPerWan, p.InFull ? r.Voucher : null, r.RecordedBy, r.RecordedAt, r.WithdrawnAt, r.WithdrawnBy, p.InFull ? r.WithdrawnReason : null);

    private sealed class NamedProject
    {
        public Guid Id { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }

        public Guid UnitId { get; init; }

        public bool InFull { get; init; }
    }
}
