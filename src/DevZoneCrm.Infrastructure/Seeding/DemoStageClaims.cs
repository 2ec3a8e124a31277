using System.Globalization;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>A few claims of a demonstration under way: waiting to be verified, to be approved, and returned; with a sample for every mandatory document.</summary>
internal sealed class DemoStageClaims(AppDbContext db, IFileStore store, string folder, DateOnly today)
{
    private const string List = "stage-claims.csv";
    private const string Sample = "evidence.pdf";

    // In the morning of the zone.
    private static readonly TimeOnly Morning = new(1, 30);

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(folder, List)))
        {
            return;
        }

        await using var content = File.OpenRead(Path.Combine(SeedFolder.Demo, Sample));
        using var staged = await store.StageAsync(content, cancellationToken);
        staged.Keep();
        var byRole = db.Users.Local.GroupBy(u => u.Role).ToDictionary(g => g.Key, g => g.First());
        foreach (var line in SeedTable.Read(folder, List).Select(cell => cell))
        {
            var project = await db.Projects.Include(p => p.Investors).SingleAsync(p => p.Code == line("code"), cancellationToken);
            var claim = Filed(project, line, Actor(byRole, Enum.Parse<Role>(line("role"))), staged);
            Advance(claim, line, byRole);
            if (!claim.IsOpen)
            {
                project.ReleaseClaim(claim.Milestone);
            }

            db.StageClaims.Add(claim);
        }
    }

    private StageClaim Filed(Project project, Func<string, string> line, ClaimActor by, IStagedFile sample)
    {
        var milestone = Enum.Parse<Milestone>(line("milestone"));
        var (filed, on) = (At(line, 0), today.AddDays(-Ago(line) - 1));
        var rule = ShippedClaimRules.For(milestone);
        project.Claim(milestone, on, today);
        var evidence = new List<EvidenceRef>();
        foreach (var need in rule.Needs.Where(n => n.IsMandatory))
        {
            var file = ProjectFile.Add(project.Id, FileNames.Clean(need.Label, FileKind.Pdf, ProjectFile.MaxNameLength), FileKind.Pdf, sample.Hash, sample.Size, filed, by.UserId, by.Name);
            db.ProjectFiles.Add(file);
            evidence.Add(new EvidenceRef(need.Code, file.Id));
        }

        return StageClaim.File(project.Id, milestone, false, new ClaimTerms(on, line("document"), line("note"), false, evidence), rule.ReviewersFor(0, false), by, filed);
    }

    private void Advance(StageClaim claim, Func<string, string> line, Dictionary<Role, AppUser> byRole)
    {
        var verifier = Actor(byRole, RoleSet.Members(claim.VerifierRoles)[0]);
        switch (Enum.Parse<ClaimState>(line("state")))
        {
            case ClaimState.Verified: claim.Verify(verifier, null, At(line, 1)); break;
            case ClaimState.Returned: claim.Return(verifier, line("reason"), At(line, 1)); break;
        }
    }

    private static int Ago(Func<string, string> line) => int.Parse(line("daysAgo"), CultureInfo.InvariantCulture);

    private DateTimeOffset At(Func<string, string> line, int later) => new(today.AddDays(later - Ago(line)), Morning, TimeSpan.Zero);

    private static ClaimActor Actor(Dictionary<Role, AppUser> byRole, Role role) => new(byRole[role].Id, byRole[role].DisplayName, role);
}
