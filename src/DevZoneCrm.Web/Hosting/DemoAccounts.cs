using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Web.Hosting;

/// <summary>Sign-ins of a Development database without a demonstration profile: those roles that need no unit.</summary>
internal static class DemoAccounts
{
    private const string Password = "Demo@2026";

    public static async Task AddAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var hasher = services.GetRequiredService<IPasswordHasher<AppUser>>();
        foreach (var (name, display, role) in new[] { ("sunweiguo", "孙维国", Role.Director), ("linkexin", "林可欣", Role.Bureau), ("heshihan", "何诗涵", Role.Admin) })
        {
            var user = new AppUser
            {
                Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = display, Role = role, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, Password);
            db.Users.Add(user);
            Console.WriteLine($"{name}  {role}  {Password}");
        }

        await db.SaveChangesAsync();
    }
}
