using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.GetPeopleSettings;

public sealed class GetPeopleSettingsHandler(IAppDbContext db, IAccountDirectory accounts, ZoneCalendar calendar) : IRequestHandler<GetPeopleSettingsQuery, Page<PersonRowDto>>
{
    public async Task<Page<PersonRowDto>> Handle(GetPeopleSettingsQuery request, CancellationToken cancellationToken)
    {
        var found = Found(request);
        var people = await found.OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Skip((request.PageNumber - 1) * GetPeopleSettingsQuery.PageSize).Take(GetPeopleSettingsQuery.PageSize)
            .Select(p => new PersonRowDto { Id = p.Id, Version = p.Version, Name = p.Name, Phone = p.Phone })
            .ToListAsync(cancellationToken);
        var posts = await PostsAsync(people.ConvertAll(p => p.Id), cancellationToken);
        return new Page<PersonRowDto>(people.ConvertAll(p => p with { Posts = [.. posts[p.Id]] }), await found.CountAsync(cancellationToken));
    }

    private IQueryable<Person> Found(GetPeopleSettingsQuery request)
    {
        var people = db.People.AsQueryable();
        if (request.UnitId is { } unit)
        {
            var today = calendar.Today;
            people = people.Where(p => db.Posts.Any(o => o.PersonId == p.Id && o.UnitId == unit && (o.ValidTo == null || o.ValidTo >= today)));
        }

        var key = SearchKey.Of(request.Text ?? string.Empty);
        return key.Length == 0 ? people : people.Where(p => p.SearchText.Contains(key));
    }

    private async Task<ILookup<Guid, PostRowDto>> PostsAsync(List<Guid> people, CancellationToken cancellationToken)
    {
        var rows = await db.Posts.Where(p => people.Contains(p.PersonId)).OrderBy(p => p.ValidTo != null).ThenByDescending(p => p.ValidFrom).ThenBy(p => p.Id)
            .Select(p => new PostRowDto
            {
                Id = p.Id,
                PersonId = p.PersonId,
                Version = p.Version,
                UnitId = p.UnitId,
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault(),
                Title = p.Title,
                Role = p.Role,
                ValidFrom = p.ValidFrom,
                ValidTo = p.ValidTo,
            })
            .ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        var users = await accounts.CountByPostAsync(ids, cancellationToken);
        var projects = await db.Projects.WhereOpen().Where(p => p.OwnerPostId != null && ids.Contains(p.OwnerPostId.Value)).GroupBy(p => p.OwnerPostId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return rows.ToLookup(r => r.PersonId, r => r with { OpenProjects = projects.GetValueOrDefault(r.Id), Accounts = users.GetValueOrDefault(r.Id) });
    }
}
