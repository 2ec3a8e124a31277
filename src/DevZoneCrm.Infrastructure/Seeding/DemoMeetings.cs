using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Meetings of a demonstration: two cycles as the zone itself names them, one meeting that was held with decisions that are not done yet, and the next ones ready.</summary>
internal sealed class DemoMeetings(AppDbContext db, AgendaBuilder agenda, MeetingPlanner planner, MeetingPresets presets, WorkingCalendar working, DateOnly today)
{
    private const string Clerk = "招商局综合科";
    private const int TopicsOfThePast = 9;

    // Each with the days from the meeting to its deadline.
    private static readonly (string Text, int Days)[] Decided = [("一周内拿出用地方案，报分管领导", 5), ("对接审批局，前期手续并联办理", 12), ("上门拜访投资方总部，敲定签约时间", 20)];

    public async Task AddAsync(string profile, CancellationToken cancellationToken)
    {
        var chair = await db.Posts.Where(p => p.UnitId == null && p.Role == PostRole.Leader).OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
        string[] chosen = profile == "gangzha" ? ["gangzha-week", "gangzha-month"] : ["nantong-etdz-week", "nantong-etdz-ten-days"];
        var first = today.AddDays(-28);
        foreach (var preset in chosen.Select(id => presets.Find(id)!))
        {
            var cycle = MeetingCycle.Open(preset.Terms(first, chair), first, preset.Id);
            db.MeetingCycles.Add(cycle);
            await db.SaveChangesAsync(cancellationToken);
            if (preset.Id == chosen[0] && cycle.Rule.Before(today, working) is { } last)
            {
                await HoldAsync(cycle, last, cancellationToken);
            }

            await planner.PlanAsync(cycle, cancellationToken);
        }
    }

    private async Task HoldAsync(MeetingCycle cycle, MeetingDate date, CancellationToken cancellationToken)
    {
        var (roles, day) = (cycle.Roles.ToList(), date.HeldOn);
        var people = await db.Posts.Where(p => roles.Contains(p.Role) && p.ValidFrom <= day && (p.ValidTo == null || p.ValidTo >= day)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var meeting = Meeting.FromCycle(cycle, date, people.Select(p => p.Id));
        db.Meetings.Add(meeting);
        var (from, to) = (At(date.HeldOn, cycle.StartsAt), At(date.HeldOn, cycle.StartsAt.AddMinutes(70)));
        var topics = (await agenda.WriteAsync(meeting, Viewer.Operator, cancellationToken)).Entries.Where(e => e.Section is AgendaSection.Stuck or AgendaSection.OverdueSteps && e.AboutId is not null).Take(TopicsOfThePast).ToList();
        meeting.Start(topics, date.HeldOn.AddDays(-7), date.HeldOn, from, Clerk);
        var owners = people.Where(p => p.UnitId is not null && p.Role == PostRole.Principal).ToList();
        var (terms, serial) = (await db.SupervisionTermsAsync(cancellationToken), await db.SupervisionOrders.Where(o => o.Year == date.HeldOn.Year).MaxAsync(o => (int?)o.Serial, cancellationToken) ?? 0);
        foreach (var ((text, days), index) in Decided.Select((d, i) => (d, i)).Take(owners.Count == 0 ? 0 : topics.Count))
        {
            var owner = owners[index % owners.Count];
            var item = meeting.Items.First(i => i.Key == topics[index].Key);
            var decision = meeting.Decide(new DecisionTerms(text, owner.Id, working.OnOrAfter(date.HeldOn.AddDays(days)), item.Id), date.HeldOn, from.AddMinutes(10 * (index + 1)), Clerk);
            var order = SupervisionOrder.Issue(
                new SupervisionDraft { Title = text, Matter = text, Source = SupervisionSource.Decision, SourceId = decision.Id, OwnerPostId = owner.Id, UnitId = owner.UnitId, ProjectId = decision.AboutId, DueOn = decision.DueOn },
                ++serial, new SupervisionMoment(date.HeldOn, from, new SupervisionActor(null, null, null, false, Clerk), terms, working));
            db.SupervisionOrders.Add(order);
            decision.IssuedAs(order.Id);
        }

        meeting.End(to, Clerk);
        db.MeetingMinutes.Add(MeetingMinutes.Publish(meeting.Id, await MinutesWriting.WriteAsync(db, meeting, Clerk, cancellationToken), to, Clerk));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(8)).ToUniversalTime();
}
