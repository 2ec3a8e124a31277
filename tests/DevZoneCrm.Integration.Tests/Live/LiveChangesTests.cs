using System.Collections.Concurrent;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Infrastructure.Live;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Live;

public sealed class LiveChangesTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory]
    [OnBoth]
    public async Task Notice_OfAMove_SaysWhichCardAndColumnsAndNothingOfWhatItHolds(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var lead = await LeadAsync(app);
        using var heard = await Heard.AfterQuietAsync(app);

        (await app.SendAs(A.User(Role.Director, name: "周敏"), new StartNegotiationCommand(lead.Id, lead.Version, Today, null))).IsSuccess.ShouldBeTrue();

        var notice = heard.Next();
        notice.Projects.ShouldHaveSingleItem().Value.ShouldBe(new TouchedProject(lead.Id, lead.Version + 1, ProjectStage.Lead, ProjectStage.Negotiating));
        (notice.By, notice.IsBroad).ShouldBe(("周敏", false));
        notice.Stages.ShouldBe([ProjectStage.Lead, ProjectStage.Negotiating]);
        notice.Entities.ShouldContain(nameof(StageEvent));
        notice.Version.ShouldBe(await app.Ask(db => db.AuditEntries.MaxAsync(a => a.Sequence)));
    }

    [Theory]
    [OnBoth]
    public async Task Notice_OfAChangeThatFailedOrWasRolledBack_IsNeverTold(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var lead = await LeadAsync(app);
        using var heard = await Heard.AfterQuietAsync(app);

        (await app.Send(new StartNegotiationCommand(lead.Id, lead.Version + 5, Today, null))).Failure!.Code.ShouldBe("Failure.Stale");
        await app.Ask(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(A.Unit("不要这个单位"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return 0;
        });

        heard.IsSilent.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Cards_AfterANotice_AreThoseOfTheWholeBoardAsTheViewerMaySeeThem(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var lead = await LeadAsync(app);
        var secret = await app.Add(new ProjectBuilder { UnitId = lead.UnitId, Confidentiality = Confidentiality.Secret }.Build());
        var other = A.User(Role.UnitHead, (await app.Add(A.Unit("招商二局"))).Id);
        using var heard = await Heard.AfterQuietAsync(app);
        await app.Send(new StartNegotiationCommand(lead.Id, lead.Version, Today, null));
        await app.Send(new StartNegotiationCommand(secret.Id, secret.Version, Today, null));
        var notice = heard.Until(2);

        foreach (var viewer in new[] { Viewer.Operator, other })
        {
            var changed = (await app.SendAs(viewer, new GetChangedCardsQuery(BoardFilter.None, notice.ProjectIds, notice.Stages, notice.Version))).Value;
            var board = (await app.SendAs(viewer, new GetProjectBoardQuery(BoardFilter.None))).Value;

            changed.Totals.Count.ShouldBe(2);
            changed.Totals.ShouldAllBe(t => t.Value.Count == board.Columns[(int)t.Key - 1].Total.Count && t.Value.Wan == board.Columns[(int)t.Key - 1].Total.Wan);
            changed.Cards.Values.Select(c => (c.Id, c.Version, c.Name, c.IsMasked)).ShouldBe(board.Columns[1].Cards.Select(c => (c.Id, c.Version, c.Name, c.IsMasked)), ignoreOrder: true);
        }

        (await app.SendAs(other, new GetChangedCardsQuery(BoardFilter.None, notice.ProjectIds, notice.Stages, notice.Version))).Value.Cards.Values.ShouldHaveSingleItem().IsMasked.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Tail_WhenAnotherProcessSaves_TellsOfItAndNotOfOurOwn(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await LeadAsync(app), await LeadAsync(app));
        var feed = new LiveFeed(TimeProvider.System);
        var tail = new RecordTail(feed, app.Services.GetRequiredService<OwnLines>(), app.Services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, NullLogger<RecordTail>.Instance);
        using var heard = new Heard(feed);
        await tail.LookAsync(CancellationToken.None);
        await app.Send(new StartNegotiationCommand(first.Id, first.Version, Today, null));
        await tail.LookAsync(CancellationToken.None);
        heard.IsSilent.ShouldBeTrue("our own savings were told when they were committed");

        var own = app.Services.GetRequiredService<OwnLines>();
        await app.Send(new StartNegotiationCommand(second.Id, second.Version, Today, null));
        own.Take(0, long.MaxValue);
        await tail.LookAsync(CancellationToken.None);

        var notice = heard.Next();
        notice.Projects.Keys.ShouldBe([second.Id]);
        notice.Stages.ShouldBeNull("the record names the project; which columns it left is read again");
        feed.Dispose();
    }

    private static async Task<Project> LeadAsync(TestApp app) => await app.Add(new ProjectBuilder { UnitId = (await app.Add(A.Unit($"单位 {Guid.NewGuid()}"))).Id }.Build());

    private sealed class Heard : IDisposable
    {
        private readonly BlockingCollection<ChangeNotice> notices = [];
        private readonly LiveSubscription listening;

        public Heard(LiveFeed feed) => listening = feed.Subscribe(notice =>
        {
            notices.Add(notice);
            return Task.CompletedTask;
        });

        public bool IsSilent => !notices.TryTake(out _, TimeSpan.FromSeconds(1));

        // What was prepared is told first; only then we listen.
        public static async Task<Heard> AfterQuietAsync(TestApp app)
        {
            await Task.Delay(LiveFeed.Pace * 2);
            return new Heard(app.Services.GetRequiredService<LiveFeed>());
        }

        public ChangeNotice Next() => notices.TryTake(out var notice, TimeSpan.FromSeconds(20)) ? notice : throw new TimeoutException("Nothing was told.");

        public ChangeNotice Until(int projects)
        {
            var notice = Next();
            while (notice.Projects.Count < projects)
            {
                notice = notice.And(Next());
            }

            return notice;
        }

        public void Dispose()
        {
            listening.Dispose();
            notices.Dispose();
        }
    }
}
