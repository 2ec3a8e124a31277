using System.Text.Json;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Core.Targets.ImportTargets;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Fills an empty database with a shipped profile and its demonstration data. The projects come in through the same import as anyone's.</summary>
public sealed class DemoLoader(IServiceScopeFactory scopes, ZoneCalendar calendar, WorkingCalendar working)
{
    /// <summary>Of demonstration accounts only, which exist nowhere else.</summary>
    public const string Password = "Demo@2026";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="RuleException">The database holds projects.</exception>
    public async Task<DemoLoaded> LoadAsync(string profileId, CancellationToken cancellationToken = default)
    {
        var folder = Path.Combine(SeedFolder.Demo, profileId);
        var profile = JsonSerializer.Deserialize<DemoProfile>(await File.ReadAllTextAsync(Path.Combine(folder, DemoProfiles.ProfileFile), cancellationToken), Json)!;
        await using var scope = OperatorScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Projects.AnyAsync(cancellationToken))
        {
            throw new RuleException("Demo.NotEmpty");
        }

        if (!await db.Zones.AnyAsync(cancellationToken))
        {
            db.Zones.Add(new Zone(profile.Id, profile.Name, profile.NameEn, isDemo: true));
        }

        var organisation = new DemoOrganisation(db, folder);
        organisation.Add();
        await db.SaveChangesAsync(cancellationToken);
        var projects = await ImportAsync(folder, profile, cancellationToken);
        // Last: where something failed before, nobody can sign in to half a demonstration.
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<AppUser>>();
        List<string> accounts = [.. AddAccounts(db, hasher, organisation, folder), .. DemoReviewers.Add(db, hasher, calendar.Today)];
        await new DemoReviews(db, working, calendar.Today).AddAsync(cancellationToken);
        if (File.Exists(Path.Combine(folder, DemoTargets.File)))
        {
            var targets = new DemoTargets(db, folder, calendar.Today);
            await SendAsync(new ImportTargetsCommand(targets.Sheet) { FileName = DemoTargets.File }, cancellationToken);
            await targets.AddActualsAsync(cancellationToken);
        }

        await new DemoEvents(db, folder, calendar.Today).AddAsync(cancellationToken);
        await new DemoStageClaims(db, scope.ServiceProvider.GetRequiredService<IFileStore>(), folder, calendar.Today).AddAsync(cancellationToken);
        await new DemoSupervision(db, working, calendar.Today).AddAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await new DemoRace(scopes, db, working, db.Users.Local.ToList(), calendar.Today).AddAsync(profileId, cancellationToken);
        await new DemoMeetings(
            db, scope.ServiceProvider.GetRequiredService<AgendaBuilder>(), scope.ServiceProvider.GetRequiredService<MeetingPlanner>(), scope.ServiceProvider.GetRequiredService<MeetingPresets>(), working, calendar.Today)
            .AddAsync(profile.Id, cancellationToken);
        return new DemoLoaded(profile.Name, organisation.Units, organisation.People, projects, accounts);
    }

    private static List<string> AddAccounts(AppDbContext db, IPasswordHasher<AppUser> hasher, DemoOrganisation organisation, string folder)
    {
        var known = db.Users.Select(u => u.NormalizedUserName).ToHashSet();
        var added = new List<string>();
        foreach (var user in SeedTable.Read(folder, "accounts.csv").Select(c => new AppUser
        {
            Id = Guid.CreateVersion7(),
            UserName = c("userName"),
            NormalizedUserName = c("userName").ToUpperInvariant(),
            DisplayName = c("person"),
            Role = Enum.Parse<Role>(c("role")),
            UnitId = organisation.UnitId(c("unit")),
            PostId = organisation.PostId(c("person"), c("unit")),
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        }).Where(u => !known.Contains(u.NormalizedUserName)))
        {
            user.PasswordHash = hasher.HashPassword(user, Password);
            db.Users.Add(user);
            added.Add($"{user.UserName}（{ErrorTexts.Word(user.Role)}）");
        }

        return added;
    }

    private async Task<int> ImportAsync(string folder, DemoProfile profile, CancellationToken cancellationToken)
    {
        await SendAsync(new ImportRatesCommand(SeedTable.Read(SeedFolder.Holding(folder, DemoProfiles.RatesFile), DemoProfiles.RatesFile).Sheet) { FileName = DemoProfiles.RatesFile }, cancellationToken);
        var history = await SendAsync(new ImportProjectsCommand(SeedTable.Read(folder, "projects.csv").Sheet) { FileName = "projects.csv" }, cancellationToken);
        var recent = SeedTable.Read(folder, "projects-recent.csv");
        var shift = calendar.Today.AddDays(-1).DayNumber - profile.RecentBase.DayNumber;
        var added = await SendAsync(new ImportProjectsCommand(DemoProjects.Shifted(recent.Sheet, shift)) { FileName = "projects-recent.csv" }, cancellationToken);

        await using var scope = OperatorScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await DemoProjects.NameSecretOnesAsync(db, folder, cancellationToken);
        await DemoProjects.ReviseInvestmentsAsync(db, folder, shift, calendar.Today, cancellationToken);
        List<string> codes = [.. recent.Select(c => c("项目编号"))];
        await DemoProjects.PlanNextStepsAsync(db, folder, codes, calendar.Today, cancellationToken);
        await new DemoActivities(db, folder, calendar.Today).AddAsync(codes, cancellationToken);
        await new DemoClaims(db, working, calendar.Today).AddAsync(codes, cancellationToken);
        var outings = new DemoOutings(db, calendar.Today);
        await outings.AddAsync(cancellationToken);
        await new DemoStays(db, IsoWeeks.Monday(outings.First), calendar.Today).AddAsync(codes, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return history.Created + added.Created;
    }

    private async Task<ImportSummary> SendAsync(ICommand<ImportSummary> command, CancellationToken cancellationToken)
    {
        var result = await new ScopedSender(scopes, new OperatorViewerSource()).Send(command, cancellationToken);
        var summary = result.IsSuccess ? result.Value : throw new InvalidOperationException(result.Failure.Text);
        return summary.Rejected.Count == 0 ? summary : throw new InvalidOperationException($"{summary.Rejected[0].Row} {summary.Rejected[0].Column}: {summary.Rejected[0].Error}");
    }

    private AsyncServiceScope OperatorScope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return scope;
    }
}
