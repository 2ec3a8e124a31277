using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Accounts of departments and experts, the same in every demonstration, and what they are named for.</summary>
internal static class DemoReviewers
{
    private const string File = "reviewers.csv";

    /// <summary>Adds those that are not there yet; the names of the accounts for the list of what was made.</summary>
    public static IReadOnlyList<string> Add(AppDbContext db, IPasswordHasher<AppUser> hasher, DateOnly today)
    {
        var known = db.Users.Select(u => u.NormalizedUserName).ToHashSet();
        List<string> added = [];
        foreach (var row in SeedTable.Read(SeedFolder.Demo, File).Select(c => (UserName: c("userName"), Person: c("person"), Role: Enum.Parse<Role>(c("role")), Department: c("department"), Field: c("field"))))
        {
            if (known.Contains(row.UserName.ToUpperInvariant()))
            {
                continue;
            }

            var user = new AppUser
            {
                Id = Guid.CreateVersion7(), UserName = row.UserName, NormalizedUserName = row.UserName.ToUpperInvariant(), DisplayName = row.Person, Role = row.Role, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, DemoLoader.Password);
            db.Users.Add(user);
            db.ReviewPeople.Add(row.Role == Role.Expert
                ? ReviewPerson.Expert(user.Id, row.Person, Enum.Parse<ExpertField>(row.Field), today)
                : ReviewPerson.Speaker(user.Id, row.Person, row.Department, today));
            added.Add($"{user.UserName}（{ErrorTexts.Word(user.Role)}）");
        }

        return added;
    }
}
