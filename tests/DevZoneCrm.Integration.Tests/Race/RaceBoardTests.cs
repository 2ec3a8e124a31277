using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.CountTasks;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Awards.DecideAward;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Awards.ProposeAwards;
using DevZoneCrm.Core.Race.Boards.AnswerAppeal;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Boards.FileAppeal;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using DevZoneCrm.Core.Race.Boards.GetBoardLines;
using DevZoneCrm.Core.Race.Boards.GetBoards;
using DevZoneCrm.Core.Race.Boards.PublishBoard;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files.AddRaceFile;
using DevZoneCrm.Core.Race.Files.GetRaceFile;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Core.Race.Records.BookPenalty;
using DevZoneCrm.Core.Race.Records.GetRaceRecords;
using DevZoneCrm.Core.Race.Records.RevokeRecord;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Race;

/// <summary>Boards, appeals, penalties, flags and cards on real databases.</summary>
public sealed class RaceBoardTests
{
    private const string October = "2026-10";

    private static readonly Viewer Office = A.User(Role.Assessment, name: "考核办");

    [Theory]
    [OnBoth]
    public async Task Board_WhenAnAppealIsUpheld_StaysAsPublishedAndFreezesByItself(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit("一局")), await app.Add(A.Unit("二局")));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(new DateOnly(2026, 10, 9)) }.Build());
        var (head, stranger) = (A.User(Role.UnitHead, unit.Id, name: "张磊"), A.User(Role.UnitHead, other.Id, name: "李强"));
        (await app.SendAs(Office, new PublishBoardCommand("2026-11"))).Failure!.Code.ShouldBe(RaceBoardErrors.NotEnded);

        (await app.SendAs(Office, new PublishBoardCommand(October))).Value.ShouldBe(new DateOnly(2026, 11, 25));
        (await app.SendAs(Office, new PublishBoardCommand(October))).Failure!.Code.ShouldBe(RaceBoardErrors.AlreadyPublished);
        var published = (await app.SendAs(head, new GetBoardQuery(October))).Value;
        published.Units.Select(u => (u.Name, u.PointsE2, u.MonthPointsE2, u.Rank)).ShouldBe([("一局", 600L, 600L, 1), ("二局", 0L, 0L, 2)]);
        var line = (await app.SendAs(head, new GetBoardLinesQuery(October, unit.Id))).Value.Rows.Single();

        (await app.SendAs(stranger, new FileAppealCommand(October, line.EntryId, "少算了", "开招〔2026〕1号"))).Failure!.Code.ShouldBe(RaceBoardErrors.NotOwnUnit);
        var id = (await app.SendAs(head, new FileAppealCommand(October, line.EntryId, "链主企业未计", "开招〔2026〕1号"))).Value;
        (await app.SendAs(head, new FileAppealCommand(October, line.EntryId, "再来一次", "同上"))).Failure!.Code.ShouldBe(RaceBoardErrors.AppealedAlready);
        (await app.SendAs(Office, new CountTasksQuery())).Value.ShouldBe(1);
        (await app.SendAs(stranger, new GetBoardsQuery(2026))).Value.Appeals.ShouldBeEmpty();
        var appeal = (await app.SendAs(Office, new GetBoardsQuery(2026))).Value.Appeals.Single();

        app.Clock.Now = new DateTimeOffset(2026, 11, 26, 10, 0, 0, TimeSpan.FromHours(8));
        await LookAsync(app);
        (await StateAsync(app)).ShouldBe(RaceBoardState.Published, "an appeal is open");
        (await app.SendAs(Office, new AnswerAppealCommand(id, appeal.Version, true, null, "属实"))).Failure!.Kind.ShouldBe(FailureKind.Invalid);
        (await app.SendAs(Office, new AnswerAppealCommand(id, appeal.Version, true, 6.6m, "属实"))).IsSuccess.ShouldBeTrue();
        await LookAsync(app);
        await LookAsync(app);
        (await StateAsync(app)).ShouldBe(RaceBoardState.Frozen);

        var board = (await app.SendAs(head, new GetBoardQuery(October))).Value;
        board.Hash.ShouldBe(published.Hash);
        board.Units[0].PointsE2.ShouldBe(600L);
        board.Corrections.Select(c => (c.Milestone, c.On, c.Points, c.IsGone)).ShouldBe([(RaceMilestone.Corrected, new DateOnly(2026, 10, 9), 0.6m, false)]);
        board.Appeals.Single().State.ShouldBe(RaceAppealState.Upheld);
        (await app.Ask(db => db.RaceEntries.Where(e => e.IsLive).SumAsync(e => e.PointsE2))).ShouldBe(660L);
        (await app.Ask(db => db.RaceEntries.Where(e => e.Milestone == RaceMilestone.Corrected).Select(e => e.TakesBackId).SingleAsync())).ShouldBe(line.EntryId);
        (await app.Ask(db => db.FirstOpenRaceYearAsync(new DateOnly(2026, 11, 26), CancellationToken.None))).ShouldBe(2027);
        (await ProblemsAsync(app)).ShouldBeEmpty();

        await app.Ask(async db => await db.RaceBoardLines.ExecuteUpdateAsync(set => set.SetProperty(l => l.PointsE2, 601L)));
        (await ProblemsAsync(app)).ShouldBe(["board 2026-10 榜单被改动"]);
    }

    [Theory]
    [OnBoth]
    public async Task Appeal_WhenTheDaysAreOver_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(new DateOnly(2026, 10, 9)) }.Build());
        await app.SendAs(Office, new PublishBoardCommand(October));
        var entry = await app.Ask(db => db.RaceEntries.Select(e => e.Id).SingleAsync());

        app.Clock.Now = new DateTimeOffset(2026, 11, 26, 0, 0, 1, TimeSpan.FromHours(8));

        (await app.SendAs(A.User(Role.UnitHead, unit.Id), new FileAppealCommand(October, entry, "晚了", "无"))).Failure!.Code.ShouldBe(RaceBoardErrors.ObjectionsOver);
    }

    [Theory]
    [OnBoth]
    public async Task Penalty_WhenAProjectWasFaked_TakesAllBackWithACardAndCanBeRevoked(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(new DateOnly(2026, 10, 9)) }.Build());
        var day = new DateOnly(2026, 11, 2);
        (await app.SendAs(Office, new BookPenaltyCommand(RaceMilestone.Falsified, unit.Id, null, day, "虚报", "督查〔2026〕3号"))).Failure!.Kind.ShouldBe(FailureKind.Invalid);

        var id = (await app.SendAs(Office, new BookPenaltyCommand(RaceMilestone.Falsified, unit.Id, project.Code, day, "虚报", "督查〔2026〕3号"))).Value;
        (await SumsAsync(app)).ShouldBe((0L, -2000L));
        (await app.SendAs(Office, new GetAwardsQuery(2026))).Value.Awards.Select(a => (a.Kind, a.State, a.IsOfPenalty)).ShouldBe([(RaceAwardKind.YellowCard, RaceAwardState.Confirmed, true)]);
        var seen = (await app.SendAs(A.User(Role.Staff, (await app.Add(A.Unit("二局"))).Id), new GetRaceRecordsQuery())).Value.Rows.Single();
        (seen.UnitPoints, seen.Reason).ShouldBe((-20m, null), "the reason is for those concerned");

        var version = (await app.SendAs(Office, new GetRaceRecordsQuery(unit.Id, RaceMilestone.Falsified))).Value.Rows.Single().Version;
        (await app.SendAs(Office, new RevokeRecordCommand(id, version, "查无实据"))).IsSuccess.ShouldBeTrue();
        (await SumsAsync(app)).ShouldBe((600L, 0L));
        (await app.Ask(db => db.RaceAwards.Select(a => a.State).SingleAsync())).ShouldBe(RaceAwardState.Withdrawn);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Flag_WhenALeaderConfirmsIt_BooksItsPointsAndCounts(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        (await app.SendAs(Office, new ProposeAwardsCommand(2026, 4))).Failure!.Code.ShouldBe(RaceAwardErrors.QuarterNotEnded);
        (await app.SendAs(Office, new ProposeAwardsCommand(2026, 3))).Value.ShouldBe(0, "without targets there is no T");
        await app.Store(db => db.RaceAwards.AddRange(
            [.. new[] { 2, 3 }.Select(q => RaceAward.Propose(new RaceAwardDraft(RaceAwardKind.RedFlag, unit.Id, 95, 1, null), new RaceQuarter(2026, q), "考核办", app.Clock.GetUtcNow()))]));
        var leader = A.User(Role.LineLeader, name: "郑亚东");
        (await app.SendAs(leader, new CountTasksQuery())).Value.ShouldBe(2);
        var proposals = (await app.SendAs(leader, new GetAwardsQuery(2026))).Value.Awards;

        (await app.SendAs(leader, new DecideAwardCommand(proposals[0].Id, proposals[0].Version, false, " "))).Failure!.Kind.ShouldBe(FailureKind.Invalid);
        foreach (var proposal in proposals)
        {
            (await app.SendAs(leader, new DecideAwardCommand(proposal.Id, proposal.Version, true, null))).IsSuccess.ShouldBeTrue();
        }

        (await SumsAsync(app)).ShouldBe((0L, 400L));
        (await app.Ask(db => db.RaceEntries.Select(e => e.On).OrderBy(d => d).ToListAsync())).ShouldBe([new DateOnly(2026, 6, 30), new DateOnly(2026, 9, 30)]);
        var holder = (await app.SendAs(A.User(Role.Staff), new GetAwardsQuery())).Value.Holders.Single();
        (holder.Unit, holder.Quarter.Code, holder.Quarters, holder.Years).ShouldBe(("一局", "2026-Q3", 2, 1));
    }

    [Theory]
    [OnBoth]
    public async Task Proposal_WhenItsYearIsOver_StillWaitsForALeaderAndForNobodyElse(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("一局"));
        await app.Store(db => db.RaceAwards.Add(RaceAward.Propose(new RaceAwardDraft(RaceAwardKind.RedFlag, unit.Id, 95, 1, null), new RaceQuarter(2025, 4), "考核办", app.Clock.GetUtcNow())));

        (await app.SendAs(A.User(Role.LineLeader, name: "郑亚东"), new GetAwardsQuery())).Value.Awards.Select(a => (a.Quarter.Code, a.State)).ShouldBe([("2025-Q4", RaceAwardState.Proposed)]);
        (await app.SendAs(A.User(Role.Staff), new GetAwardsQuery())).Value.Awards.ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Evidence_WhenPutForward_OpensForThoseConcernedAndProvesNothingElse(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit("一局")), await app.Add(A.Unit("二局")));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = Signed(new DateOnly(2026, 10, 9)) }.Build());
        var (head, stranger) = (A.User(Role.UnitHead, unit.Id, name: "张磊"), A.User(Role.UnitHead, other.Id, name: "李强"));
        await app.SendAs(Office, new PublishBoardCommand(October));
        var shown = (await app.SendAs(head, new GetRaceUnitQuery(unit.Id, "2026", null, null, null, false, 1))).Value;
        var (entry, month) = shown.Appealable.Single();
        month.ShouldBe(October);
        (await app.SendAs(stranger, new GetRaceUnitQuery(unit.Id, "2026", null, null, null, false, 1))).Value.Appealable.ShouldBeEmpty();
        (await app.SendAs(head, new AddRaceFileCommand("证明.pdf", new MemoryStream("<html>"u8.ToArray())))).Failure!.Code.ShouldBe(ProjectErrors.FileKindUnknown);
        var file = (await app.SendAs(head, new AddRaceFileCommand("..\\证明.pdf", new MemoryStream("%PDF-1.4 %%EOF"u8.ToArray())))).Value;
        (await app.SendAs(Office, new GetRaceFileQuery(file))).Failure!.Kind.ShouldBe(FailureKind.NotFound, "it is not put forward yet");
        (await app.SendAs(Office, new BookPenaltyCommand(RaceMilestone.LateReport, unit.Id, null, new DateOnly(2026, 11, 2), "迟报", "无", [file]))).Failure!.Kind.ShouldBe(FailureKind.NotFound, "it is another's");

        (await app.SendAs(head, new FileAppealCommand(October, entry, "链主企业未计", "见附件", [file]))).IsSuccess.ShouldBeTrue();

        (await app.SendAs(head, new GetRaceUnitQuery(unit.Id, "2026", null, null, null, false, 1))).Value.Appealable.ShouldBeEmpty();
        var put = (await app.SendAs(Office, new GetBoardsQuery(2026))).Value.Appeals.Single().Files.ShouldHaveSingleItem();
        (put.Id, put.Name).ShouldBe((file, "证明.pdf"));
        await (await app.SendAs(Office, new GetRaceFileQuery(file))).Value.Content.DisposeAsync();
        (await app.SendAs(stranger, new GetRaceFileQuery(file))).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        var own = (await app.SendAs(Office, new AddRaceFileCommand("通报.pdf", new MemoryStream("%PDF-1.7 %%EOF"u8.ToArray())))).Value;
        (await app.SendAs(Office, new BookPenaltyCommand(RaceMilestone.LateReport, unit.Id, null, new DateOnly(2026, 11, 2), "迟报", "通报", [own]))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(Office, new BookPenaltyCommand(RaceMilestone.LateReport, unit.Id, null, new DateOnly(2026, 11, 3), "迟报", "通报", [own]))).Failure!.Code.ShouldBe(RaceErrors.FileTaken);
        (await app.SendAs(head, new GetRaceRecordsQuery())).Value.Rows.Single().Files.Select(f => f.Id).ShouldBe([own]);
        (await app.SendAs(stranger, new GetRaceRecordsQuery())).Value.Rows.Single().Files.ShouldBeEmpty();
        await (await app.SendAs(head, new GetRaceFileQuery(own))).Value.Content.DisposeAsync();
        (await app.SendAs(stranger, new GetRaceFileQuery(own))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
    }

    private static MilestoneDates Signed(DateOnly on) => new() { [Milestone.Lead] = on.AddDays(-30), [Milestone.Signed] = on };

    private static Task<RaceBoardState> StateAsync(TestApp app) => app.Ask(db => db.RaceBoards.Select(b => b.State).SingleAsync());

    private static async Task<(long, long)> SumsAsync(TestApp app)
    {
        var live = await app.Ask(db => db.RaceEntries.Where(e => e.IsLive).ToListAsync());
        return (live.Sum(e => e.PointsE2), live.Sum(e => e.UnitPointsE2));
    }

    private static async Task LookAsync(TestApp app)
    {
        using var work = new DailyWork(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<DailyWork>.Instance);
        await work.LookAsync(CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<DatabaseVerification>().RunAsync(CancellationToken.None);
        return [.. report.Problems.Select(p => $"{p.Check} {p.Subject} {p.Text}")];
    }
}
