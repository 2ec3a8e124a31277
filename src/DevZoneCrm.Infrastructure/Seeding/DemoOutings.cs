using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>
/// 履职 of a demonstration: led visits of principals, visits and trips of deputies, 驻城 of full-time staff from January on, or the two months before where the year is young, and some leave. Most do what
/// is asked, some are behind, a few are never out; the same each time the same profile is loaded on the same day.
/// </summary>
internal sealed class DemoOutings(AppDbContext db, DateOnly today)
{
    private const string File = "outings.csv";
    private const int FewestMonths = 2;
    private const int DaysPerWeek = 7;

    // Every so manieth is behind with it, and every so manieth is never out.
    private const int SlowOne = 4;
    private const int IdleOne = 13;

    private readonly ILookup<string, Said> said = SeedTable.Read(SeedFolder.Demo, File).Select(c => new Said(c("类型"), c("城市"), c("对方人员"), c("内容"), c("结果"))).ToLookup(s => s.Kind, StringComparer.Ordinal);

    /// <summary>The first day of which there is something.</summary>
    public DateOnly First => new DateOnly(today.Year, today.Month, 1).AddMonths(-Math.Max(FewestMonths, today.Month - 1));

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var held = await db.Posts.Where(o => o.UnitId != null && (o.ValidTo == null || o.ValidTo >= today))
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new Holder(o.Id, w.Id, o.UnitId!.Value, o.Role, w.Name)).ToListAsync(cancellationToken);
        List<Holder> posts = [.. held.OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Role)];
        foreach (var unit in posts.GroupBy(p => p.UnitId))
        {
            var staff = unit.Where(p => p.Role == PostRole.FullTime).ToList();
            foreach (var post in unit)
            {
                var index = posts.IndexOf(post);
                Do(post, index, staff);
            }
        }

        AddLeave([.. posts.Where(p => p.Role == PostRole.FullTime)]);
    }

    private void Do(Holder post, int index, List<Holder> staff)
    {
        switch (post.Role)
        {
            case PostRole.Principal:
                Visits(post, index, staff);
                break;
            case PostRole.Deputy:
                Trips(post, index, staff);
                break;
            case PostRole.FullTime when index % IdleOne != IdleOne - 1:
                Stays(post, index);
                break;
        }
    }

    private void Visits(Holder post, int index, List<Holder> staff)
    {
        for (var (monday, turn) = (IsoWeeks.Monday(First), index); monday <= today; monday = monday.AddDays(DaysPerWeek), turn++)
        {
            if (turn % SlowOne != SlowOne - 1 || index % SlowOne == 0)
            {
                Add(post, said["带队拜访"], turn, monday.AddDays(1 + (turn % 3)), 1, With(staff, turn));
            }
        }
    }

    private void Trips(Holder post, int index, List<Holder> staff)
    {
        for (var (month, turn) = (First, index); month <= today; month = month.AddMonths(1), turn += 5)
        {
            var trip = Add(post, said["外出招商"], turn, Day(month, 4 + (turn % 5)), 3, With(staff, turn));
            if (trip is not null)
            {
                Add(post, said["带队拜访"], turn, trip.OccurredOn, 1, [], trip);
                Add(post, said["带队拜访"], turn + 1, trip.OccurredOn.AddDays(1), 1, With(staff, turn), trip);
            }

            var visits = index % SlowOne == 1 ? 3 : 5;
            for (var i = 0; i < visits; i++)
            {
                Add(post, said["带队拜访"], turn + i, Day(month, 9 + (i * 4) + (turn % 2)), 1, With(staff, turn + i));
            }
        }
    }

    private void Stays(Holder post, int index)
    {
        var days = index % SlowOne == 2 ? 4 : 5;
        for (var (monday, turn) = (IsoWeeks.Monday(First), index); monday <= today; monday = monday.AddDays(DaysPerWeek), turn++)
        {
            // One week in nine at home.
            if (turn % 9 != 0)
            {
                var left = today.DayNumber - monday.DayNumber + 1;
                Add(post, said["驻城"], index, monday, Math.Min(left, days + (turn % 3 == 1 ? 0 : 1)), []);
            }
        }
    }

    private void AddLeave(List<Holder> staff)
    {
        var at = new DateTimeOffset(today.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);
        if (staff.Count > 2)
        {
            var monday = IsoWeeks.Monday(today.AddMonths(-1));
            db.Leaves.Add(Leave.Record(staff[1].PersonId, LeaveKind.Annual, monday, monday.AddDays(4), null, at, staff[1].Name));
            db.Leaves.Add(Leave.Record(staff[2].PersonId, LeaveKind.Training, IsoWeeks.Monday(today).AddDays(-DaysPerWeek), IsoWeeks.Monday(today).AddDays(4), "产业招商专题班", at, staff[2].Name));
        }
    }

    private Activity? Add(Holder post, IEnumerable<Said> choices, int turn, DateOnly on, int days, IReadOnlyList<Guid> with, Activity? trip = null)
    {
        var all = choices.ToList();
        if (on > today || on < First.AddDays(-DaysPerWeek) || days < 1)
        {
            return null;
        }

        var what = all[turn % all.Count];
        var isStay = what.Kind == "驻城";

        // A stay is noted as it begins, a visit when it is over: the newest of a day are the visits.
        var at = new DateTimeOffset(on.ToDateTime(isStay ? new TimeOnly(0, 30) : new TimeOnly(9, 30)), TimeSpan.Zero);
        var facts = new ActivityFacts
        {
            Kind = isStay ? ActivityKind.Stationed : what.Kind == "外出招商" ? ActivityKind.Trip : ActivityKind.Visit,
            On = on,
            Days = days,
            UnitId = post.UnitId,
            PostId = post.PostId,
            LedByPostId = isStay ? null : post.PostId,
            People = with,
            City = trip?.City ?? what.City,
            Contacts = what.Contacts.Length == 0 ? null : what.Contacts,
            Content = what.Content,
            Result = what.Result,
        };
        var activity = Activity.Log(Guid.CreateVersion7(at), null, facts, today, at, null, post.Name);
        if (trip is not null)
        {
            activity.JoinTrip(trip);
        }

        return db.Activities.Add(activity).Entity;
    }

    // Every second visit is a joint one.
    private static IReadOnlyList<Guid> With(List<Holder> staff, int turn) => turn % 2 == 0 && staff.Count > 0 ? [staff[turn / 2 % staff.Count].PostId] : [];

    private static DateOnly Day(DateOnly month, int day)
    {
        var on = new DateOnly(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
        return on.DayOfWeek switch { DayOfWeek.Saturday => on.AddDays(-1), DayOfWeek.Sunday => on.AddDays(1), _ => on };
    }

    private sealed record Holder(Guid PostId, Guid PersonId, Guid UnitId, PostRole Role, string Name);

    private sealed record Said(string Kind, string City, string Contacts, string Content, string Result);
}
