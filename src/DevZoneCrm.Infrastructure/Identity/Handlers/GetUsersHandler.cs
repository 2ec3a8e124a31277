using DevZoneCrm.Core.Accounts.GetUsers;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class GetUsersHandler(AppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<GetUsersQuery, Page<UserRowDto>>
{
    public async Task<Page<UserRowDto>> Handle(GetUsersQuery request, CancellationToken cancellationToken)
    {
        var (own, now) = (context.Viewer.UserId, clock.GetUtcNow());
        var found = Found(request);
        var rows = await found.OrderBy(u => u.LockedAt != null).ThenBy(u => u.DisplayName).ThenBy(u => u.Id)
            .Skip((request.PageNumber - 1) * GetUsersQuery.PageSize).Take(GetUsersQuery.PageSize)
            .Select(u => new UserRowDto
            {
                Id = u.Id,
                Stamp = u.ConcurrencyStamp!,
                UserName = u.UserName!,
                DisplayName = u.DisplayName,
                Role = u.Role,
                UnitId = u.UnitId,
                Unit = db.Units.Where(x => x.Id == u.UnitId).Select(x => x.ShortName).FirstOrDefault(),
                PostId = u.PostId,
                Post = db.Posts.Where(p => p.Id == u.PostId).Select(p => p.Title).FirstOrDefault(),
                Email = u.Email,
                IsLocked = u.LockedAt != null,
                IsLockedOut = u.LockoutEnd > now,
                IsSelf = u.Id == own,
            })
            .ToListAsync(cancellationToken);
        return new Page<UserRowDto>(rows, await found.CountAsync(cancellationToken));
    }

    private IQueryable<AppUser> Found(GetUsersQuery request)
    {
        var users = db.Users.AsNoTracking();
        if (request.UnitId is { } unit)
        {
            users = users.Where(u => u.UnitId == unit);
        }

        var text = request.Text?.Trim() ?? string.Empty;
        var upper = text.ToUpperInvariant();
        return text.Length == 0 ? users : users.Where(u => u.NormalizedUserName!.Contains(upper) || u.DisplayName.Contains(text));
    }
}
