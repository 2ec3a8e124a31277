using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Race.Awards.DecideAward;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Boards.PublishBoard;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetRaceRules;
using DevZoneCrm.Core.Race.WriteRaceRules;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>The race of a demonstration as it stands in the middle of its third year: rules of the zone's own, boards published, flags confirmed and one that waits. All by the commands of the people whose work it is.</summary>
internal sealed class DemoRace(IServiceScopeFactory scopes, AppDbContext db, WorkingCalendar working, IReadOnlyCollection<AppUser> users, DateOnly today)
{
    private const int YearsBefore = 2;

    public async Task AddAsync(string zone, CancellationToken cancellationToken)
    {
        if (users.FirstOrDefault(u => u.Role == Role.Assessment) is not { } office || users.FirstOrDefault(u => u.Role == Role.LineLeader) is not { } leader)
        {
            return;
        }

        var (asOffice, asLeader) = (SenderOf(office), SenderOf(leader));
        var rules = Done(await asOffice.Send(new GetRaceRulesQuery(), cancellationToken));
        var first = today.Year - YearsBefore;
        var own = rules.Rules with
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"race-{zone}-{first}"),
            Name = string.Create(CultureInfo.InvariantCulture, $"{first}—{today.Year}年三年赛马考核办法（演示）"),
            FromYear = Math.Max(first, rules.EarliestYear),
            Scoring = rules.Rules.Scoring with { FirstYear = first },
        };
        Done(await asOffice.Send(new WriteRaceRulesCommand(rules.LatestNumber, own), cancellationToken));

        var lastMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        foreach (var month in Enumerable.Range(1, lastMonth.Year == today.Year ? lastMonth.Month : 0))
        {
            Done(await asOffice.Send(new PublishBoardCommand(MonthClose.CodeOf(new DateOnly(today.Year, month, 1))), cancellationToken));
        }

        await DateBackAsync(lastMonth, own.Publishing, cancellationToken);

        // The latest quarter is left to whoever tries the demonstration as a leader.
        var proposals = Done(await asLeader.Send(new GetAwardsQuery(today.Year), cancellationToken)).Awards.Where(a => a.State == RaceAwardState.Proposed).ToList();
        var latest = proposals.Count == 0 ? 0 : proposals.Max(a => a.Quarter.Number);
        foreach (var proposal in proposals.Where(a => a.Quarter.Number < latest))
        {
            Done(await asLeader.Send(new DecideAwardCommand(proposal.Id, proposal.Version, true, null), cancellationToken));
        }
    }

    // All were published just now. Only the latest is news: the others came out when they were due, and the days to object are over.
    private async Task DateBackAsync(DateOnly lastMonth, RacePublishing publishing, CancellationToken cancellationToken)
    {
        foreach (var first in await db.RaceBoards.Where(b => b.FirstOn < lastMonth).Select(b => b.FirstOn).ToListAsync(cancellationToken))
        {
            var due = RaceDates.Of(first, publishing, working).PublishOn;
            var (at, until) = (new DateTimeOffset(due.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero), working.AddWorkingDays(due, publishing.ObjectionDays));
            await db.RaceBoards.Where(b => b.FirstOn == first)
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.PublishedOn, due).SetProperty(b => b.PublishedAt, at).SetProperty(b => b.ObjectionsUntil, until), cancellationToken);
        }

        var latest = "/race/boards/" + MonthClose.CodeOf(lastMonth);
        await db.Notices.Where(n => n.Kind == NoticeKind.BoardPublished && n.Link != latest).ExecuteDeleteAsync(cancellationToken);
    }

    private ScopedSender SenderOf(AppUser user) => new(scopes, new OneViewer(new Viewer { UserId = user.Id, Name = user.DisplayName, Kind = ViewerKind.User, Role = user.Role, UnitId = user.UnitId, PostId = user.PostId }));

    private static T Done<T>(Result<T> result) => result.IsSuccess ? result.Value : throw new InvalidOperationException(result.Failure.Text);

    private sealed class OneViewer(Viewer viewer) : IViewerSource
    {
        public ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken) => ValueTask.FromResult(viewer);
    }
}
