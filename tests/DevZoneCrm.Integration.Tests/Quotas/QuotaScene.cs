using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.GetQuotaReport;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Integration.Tests.Fixtures;

namespace DevZoneCrm.Integration.Tests.Quotas;

/// <summary>A unit with a principal, a deputy and two of 专职, and another with a principal; the month is July 2026: 23 working days, no holiday, Sundays 5, 12, 19, 26.</summary>
internal sealed class QuotaScene
{
    public static readonly DateOnly July = new(2026, 7, 1);

    private readonly TestApp app;

    private QuotaScene(TestApp app) => this.app = app;

    public OrgUnit Unit { get; } = A.Unit("工业招商中心");

    public OrgUnit OtherUnit { get; } = A.Unit("投资促进局");

    public Post Principal { get; private set; } = null!;

    public Post Deputy { get; private set; } = null!;

    public Post Staff { get; private set; } = null!;

    public Post Colleague { get; private set; } = null!;

    public Post OtherPrincipal { get; private set; } = null!;

    public Viewer Head => A.User(Role.UnitHead, Unit.Id, Principal.Id, "陆建峰");

    public Viewer Member => A.User(Role.Staff, Unit.Id, Staff.Id, "高远帆");

    public static async Task<QuotaScene> SetAsync(TestApp app)
    {
        var scene = new QuotaScene(app);
        await app.Add(scene.Unit);
        await app.Add(scene.OtherUnit);
        scene.Principal = await scene.HolderAsync("陆建峰", scene.Unit, PostRole.Principal);
        scene.Deputy = await scene.HolderAsync("朱明哲", scene.Unit, PostRole.Deputy);
        scene.Staff = await scene.HolderAsync("高远帆", scene.Unit, PostRole.FullTime);
        scene.Colleague = await scene.HolderAsync("姜文博", scene.Unit, PostRole.FullTime);
        scene.OtherPrincipal = await scene.HolderAsync("张蕾", scene.OtherUnit, PostRole.Principal);
        return scene;
    }

    public async Task<Activity> DidAsync(ActivityKind kind, DateOnly on, Post? led, int days = 1, Activity? trip = null, params Post[] with)
    {
        var facts = new ActivityFacts { Kind = kind, On = on, Days = days, UnitId = Unit.Id, LedByPostId = led?.Id, People = [.. with.Select(p => p.Id)], Content = "走访" };
        var activity = Activity.Log(Guid.CreateVersion7(), null, facts, TestClock.StartDay, DateTimeOffset.UnixEpoch, null, "陈晨");
        if (trip is not null)
        {
            activity.JoinTrip(trip);
        }

        return await app.Add(activity);
    }

    public async Task<IReadOnlyList<QuotaReportLineDto>> ReportAsync(Viewer? viewer = null, DateOnly? month = null) =>
        (await app.SendAs(viewer ?? Viewer.Operator, new GetQuotaReportQuery(month ?? July))).Value.People;

    public async Task<(int Required, int Done)> OfAsync(string person, string quota, DateOnly? month = null)
    {
        var line = (await ReportAsync(null, month)).Single(l => l.Person == person && l.Quota == quota);
        return (line.Required, line.Done);
    }

    private async Task<Post> HolderAsync(string name, OrgUnit unit, PostRole role) => await app.Add(A.Post((await app.Add(A.Person(name))).Id, unit.Id, role));
}
