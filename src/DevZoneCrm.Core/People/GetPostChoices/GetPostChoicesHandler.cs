using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.GetPostChoices;

public sealed class GetPostChoicesHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetPostChoicesQuery, IReadOnlyList<PostChoiceDto>>
{
    public async Task<IReadOnlyList<PostChoiceDto>> Handle(GetPostChoicesQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        return await db.Posts.Where(p => p.ValidTo == null || p.ValidTo >= today)
            .Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { Post = p, w.Name })
            .OrderBy(x => x.Name).ThenBy(x => x.Post.ValidFrom).ThenBy(x => x.Post.Id)
            .Select(x => new PostChoiceDto(x.Post.Id, x.Post.UnitId, x.Name, x.Post.Title, db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }
}
