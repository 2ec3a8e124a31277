using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.PreCheckReview;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Core.Reviews.SubmitReview;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reviews;

/// <summary>A zone with everybody a review needs, and a project at 意向.</summary>
internal sealed class ReviewScene(TestApp app, Guid projectId, IReadOnlyDictionary<string, Viewer> people, IReadOnlyList<Guid> roster)
{
    private const int Wan = 10_000;
    private const long E4 = 10_000;

    public static readonly ReviewInputs Inputs = new()
    {
        NetAssets = 150_000L * Wan, FixedInvestment = 20_000L * Wan, RegisteredCapital = 8_000L * Wan, ResearchPercent = 4m, EnergyPerWan = 0.2m, BuildMonths = 18,
        EnvironmentNote = "无新增排放", SafetyNote = "不构成重大危险源", ReadinessNote = "资金证明、地块、时间表齐备", FillsGap = true,
    };

    public Guid ProjectId => projectId;

    public Viewer Staff => people["staff"];

    public Viewer Head => people["head"];

    public Viewer Bureau => people["bureau"];

    public Viewer Leader => people["leader"];

    public Viewer Director => people["director"];

    public Viewer Planning => people["planning"];

    public IReadOnlyList<Viewer> Experts => [.. Enumerable.Range(1, 7).Select(i => people[$"expert{i}"])];

    public IReadOnlyList<Guid> Roster => roster;

    public Viewer this[string who] => people[who];

    public static async Task<ReviewScene> StartAsync(TestApp app, decimal yi = 5)
    {
        var unit = await app.Add(A.Unit());
        var chain = await app.Add(A.Chain());
        var project = new ProjectBuilder { UnitId = unit.Id, ChainId = chain.Id, Amount = A.Yi(yi), Tags = InvestorTags.Listed, Dates = new MilestoneDates { [Milestone.Lead] = new DateOnly(2026, 3, 1), [Milestone.Intent] = new DateOnly(2026, 10, 8) } }.Build();
        project.ReviseFacts(project.Facts with { LandMuE4 = 50 * E4, ExpectedTax = 1_500L * Wan, ExpectedSales = 60_000L * Wan });
        await app.Add(project);

        var people = new Dictionary<string, Viewer>(StringComparer.Ordinal);
        async Task<Viewer> Person(string who, string name, Role role, Guid? unitId = null)
        {
            var user = await app.Add(new AppUser { Id = Guid.NewGuid(), UserName = who, DisplayName = name, Role = role });
            return people[who] = A.User(role, unitId, name: name, userId: user.Id);
        }

        await Person("staff", "陈晨", Role.Staff, unit.Id);
        await Person("head", "张蕾", Role.UnitHead, unit.Id);
        await Person("bureau", "林可欣", Role.Bureau);
        await Person("bureau2", "周宁", Role.Bureau);
        await Person("leader", "郑亚东", Role.LineLeader);
        await Person("director", "孙维国", Role.Director);
        await Person("economic", "唐敏", Role.Economic);
        await Person("permits", "罗怡", Role.PermitOffice);
        await Person("planning", "何规", Role.Department);
        await Person("environment", "江环", Role.Department);
        await Person("emergency", "安急", Role.Department);
        await Person("admin", "何诗涵", Role.Admin);
        var today = TestClock.StartDay;
        List<ReviewPerson> roster = [];
        foreach (var (who, department) in new[] { ("planning", "Planning"), ("environment", "Environment"), ("emergency", "Emergency") })
        {
            await app.Add(ReviewPerson.Speaker(people[who].UserId!.Value, people[who].Name, department, today));
        }

        foreach (var (field, i) in new[] { ExpertField.Finance, ExpertField.Industry, ExpertField.Technology, ExpertField.Environment, ExpertField.Safety, ExpertField.Industry, ExpertField.Finance }.Select((f, i) => (f, i + 1)))
        {
            var expert = await Person($"expert{i}", $"专家{i}", Role.Expert);
            roster.Add(await app.Add(ReviewPerson.Expert(expert.UserId!.Value, expert.Name, field, today)));
        }

        return new ReviewScene(app, project.Id, people, [.. roster.Select(p => p.Id)]);
    }

    public async Task<ReviewDto> SeeAsync(Guid review, Viewer? viewer = null) => (await app.SendAs(viewer ?? Bureau, new GetReviewQuery(review))).Value;

    public async Task<long> VersionAsync(Guid review) => (await SeeAsync(review)).Version;

    public async Task<Guid> OpenAsync(ReviewKind kind = ReviewKind.Evaluation, ReviewInputs? inputs = null) => Ok(await app.SendAs(Staff, new OpenReviewCommand(projectId, kind, inputs ?? Inputs)));

    public async Task<Guid> SubmittedAsync(ReviewInputs? inputs = null)
    {
        var id = await OpenAsync(inputs: inputs);
        Ok(await app.SendAs(Head, new SubmitReviewCommand(id, await VersionAsync(id))));
        return id;
    }

    public async Task<Guid> AskedAsync(ReviewInputs? inputs = null)
    {
        var id = await SubmittedAsync(inputs);
        Ok(await app.SendAs(Bureau, new PreCheckReviewCommand(id, await VersionAsync(id), Vetoes())));
        return id;
    }

    public static IReadOnlyList<VetoCheck> Vetoes(string? applies = null) => [.. SheetDefinition.Shipped.Vetoes.Select(v => new VetoCheck(v.Code, v.Code == applies, v.Code == applies ? "属淘汰类" : null))];

    public async Task AnswerAsync(Guid review, string department, OpinionAnswer answer = OpinionAnswer.Agrees, string? text = null)
    {
        var opinion = (await SeeAsync(review)).Opinions.Single(o => o.Department == department);
        var who = people[department == "Permits" ? "permits" : department.ToLowerInvariant()];
        Ok(await app.SendAs(who, new GiveOpinionCommand(opinion.Id, opinion.Version, answer, text)));
    }

    public async Task<Guid> ConvenedAsync(ReviewInputs? inputs = null, int size = 5)
    {
        var id = await AskedAsync(inputs);
        foreach (var department in SheetDefinition.Shipped.Departments)
        {
            await AnswerAsync(id, department.Code);
        }

        Ok(await app.SendAs(Bureau, new ConvenePanelCommand(id, await VersionAsync(id), [.. roster.Take(size)])));
        return id;
    }

    public async Task ScoreAsync(Guid review, Viewer expert, int percent)
    {
        var place = await app.Ask(db => db.ReviewExperts.AsNoTracking().SingleAsync(e => e.ReviewId == review && e.UserId == expert.UserId));
        Ok(await app.SendAs(expert, new ScoreReviewCommand(place.Id, place.Version, [.. SheetDefinition.Shipped.JudgedOnes.Select(c => new ExpertMark(c.Code, percent))])));
    }

    public async Task<Guid> ScoredAsync(ReviewInputs? inputs = null)
    {
        var id = await ConvenedAsync(inputs);
        foreach (var (expert, percent) in Experts.Take(5).Zip([100, 60, 60, 60, 0]))
        {
            await ScoreAsync(id, expert, percent);
        }

        Ok(await app.SendAs(Bureau, new ClosePanelCommand(id, await VersionAsync(id))));
        return id;
    }

    public async Task<GateRefusal?> AskGateAsync(Milestone milestone = Milestone.Signed)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IAppDbContext>();
        var project = await db.Projects.SingleAsync(p => p.Id == projectId);
        return await new ReviewGate(db, scope.ServiceProvider.GetRequiredService<ZoneCalendar>()).AskAsync(project, milestone, CancellationToken.None);
    }

    public static T Ok<T>(Result<T> result)
    {
        result.Failure.ShouldBeNull();
        return result.Value;
    }
}
