using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>
/// The post behind an account that was made by name alone (<c>user add</c>): without one its holder would have no quota and no projects. The head of a unit is 主要负责同志,
/// a line leader 分管负责同志, staff and 驻外联络处 are 专职; other roles get none.
/// </summary>
public sealed class AccountPosts(AppDbContext db)
{
    // As of the owners of imported projects: since when is not known, so it was always so.
    private static readonly DateOnly UsualStart = new(2000, 1, 1);

    public static PostRole? RoleOf(Role role) => role switch
    {
        Role.UnitHead => PostRole.Principal,
        Role.LineLeader => PostRole.Deputy,
        Role.Staff or Role.LiaisonOffice => PostRole.FullTime,
        _ => null,
    };

    /// <summary>Gives the account the post its holder has in the unit, or a new one.</summary>
    public async Task GiveAsync(AppUser user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.PostId is not null || RoleOf(user.Role) is not { } role)
        {
            return;
        }

        var person = await db.People.Where(p => p.Name == user.DisplayName).OrderBy(p => p.Id).FirstOrDefaultAsync(cancellationToken) ?? db.People.Add(new Person(user.DisplayName)).Entity;
        var held = await db.Posts.Where(p => p.PersonId == person.Id && p.ValidTo == null).OrderByDescending(p => p.ValidFrom).ToListAsync(cancellationToken);
        // Without a unit it is the one post the person has, whatever file made it: what was done there counts for the account.
        var post = held.Find(p => p.UnitId == user.UnitId) ?? (user.UnitId is null && held.Count == 1 ? held[0] : null);
        if (post is null)
        {
            var from = await db.Units.Where(u => u.Id == user.UnitId).Select(u => (DateOnly?)u.ValidFrom).FirstOrDefaultAsync(cancellationToken) ?? UsualStart;
            post = db.Posts.Add(new Post(person.Id, user.UnitId, ErrorTexts.Word(role), role, from)).Entity;
        }
        else if (post.Role == PostRole.FullTime && role != PostRole.FullTime)
        {
            // A file made it, from a name and nothing else.
            post.Retitle(ErrorTexts.Word(role), role);
        }

        user.PostId = post.Id;
        await db.SaveChangesAsync(cancellationToken);
    }
}
