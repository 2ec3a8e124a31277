using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetKeyList;

public sealed class GetKeyListHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetKeyListQuery, KeyListDto>
{
    public async Task<KeyListDto> Handle(GetKeyListQuery request, CancellationToken cancellationToken)
    {
        var (year, level) = (request.List.Year, request.List.Level);
        var seen = db.Projects.AsNoTracking().VisibleTo(context.Viewer);
        var counts = await seen.SelectMany(p => p.KeyLists).GroupBy(k => new { k.Year, k.Level }).Select(g => new { g.Key.Year, g.Key.Level, Count = g.Count() }).ToListAsync(cancellationToken);
        var projects = string.IsNullOrWhiteSpace(request.Find)
            ? seen.Where(p => p.KeyLists.Any(k => k.Year == year && k.Level == level))
            : seen.FoundBy(db, request.Find, context.Viewer).Select(f => f.Project);
        var total = await projects.CountAsync(cancellationToken);
        var rows = await projects.OrderByDescending(p => p.Stage).ThenByDescending(p => p.StageOn).ThenBy(p => p.Code)
            .Skip((request.PageNumber - 1) * GetKeyListQuery.PageSize).Take(GetKeyListQuery.PageSize)
            .Select(Row(year, level).With(ProjectVisibility.InFull(context.Viewer))).ToListAsync(cancellationToken);
        return new KeyListDto(new Page<ListedRowDto>(rows, total), counts.ToDictionary(c => new KeyListMark(c.Year, c.Level), c => c.Count));
    }

    private Expression<Func<Project, bool, ListedRowDto>> Row(int year, KeyListLevel level) => (p, inFull) => new ListedRowDto
    {
        Id = p.Id,
        Code = p.Code,
        Name = !inFull ? p.Code : p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
        Investor = inFull && p.Confidentiality != Confidentiality.Secret ? p.LeadInvestor : null,
        Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
        Amount = p.Amount,
        Currency = p.Currency,
        Stage = p.Stage,
        Status = p.Status,
        IsListed = p.KeyLists.Any(k => k.Year == year && k.Level == level),
    };
}
