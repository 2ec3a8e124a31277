using System.Globalization;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>
/// Events of a demonstration with their projects and leads: some in years that are past, some so many months before or after today.
/// A zone's own file stands for the common one. Projects join by their own dates, the largest first, each of them once.
/// </summary>
internal sealed class DemoEvents(AppDbContext db, string folder, DateOnly today)
{
    private const string File = "events.csv";
    private const string Signed = "签约";
    private const string Started = "开工";
    private const int ToSign = 4;

    private static readonly Dictionary<string, ZoneEventKind> Kinds = new(StringComparer.Ordinal)
    {
        ["集中签约"] = ZoneEventKind.Signing, ["集中开工"] = ZoneEventKind.Start, ["推介会"] = ZoneEventKind.Promotion, ["恳谈会"] = ZoneEventKind.Talks, ["组团出访"] = ZoneEventKind.Delegation,
    };

    private readonly HashSet<(Guid, EventProjectRole)> taken = [];

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var projects = await db.Projects.AsNoTracking().Where(p => p.Confidentiality < Confidentiality.Sensitive).ToListAsync(cancellationToken);
        // Dollars stand among the yuan as a tenth of a rough rate: only the order is made of it.
        List<Project> largest = [.. projects.OrderByDescending(p => p.Currency == Core.Common.Money.Currency.Usd ? p.Amount / 100 * 7 : p.Amount).ThenBy(p => p.Code, StringComparer.Ordinal)];
        var planner = db.Users.Local.FirstOrDefault(u => u.Role == Role.Bureau)?.DisplayName ?? Core.Common.Errors.ErrorTexts.Word(Role.Bureau);
        var own = System.IO.File.Exists(Path.Combine(folder, File)) ? folder : SeedFolder.Demo;
        foreach (var row in SeedTable.Read(own, File).Select(Row.Of))
        {
            Add(row, largest, planner);
        }
    }

    private void Add(Row row, List<Project> largest, string planner)
    {
        var first = row.FirstOn(today);
        var last = first.AddDays(row.Days - 1);
        var at = new DateTimeOffset((first < today ? first : today).AddDays(-14).ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
        var planned = ZoneEvent.Plan(
            new ZoneEventFacts
            {
                Kind = Kinds[row.Kind],
                Title = string.Format(CultureInfo.InvariantCulture, row.Title, first.Year, first.Month),
                FirstOn = first,
                LastOn = last,
                Country = row.Country,
                City = row.City,
                Place = row.Place,
                Host = row.Host,
                Guests = row.Guests,
                Agenda = [.. Lines(row.Agenda).Select(l => l.Split('｜')).Select(l => new AgendaLine(TimeOnly.ParseExact(l[0][..5], "HH:mm", CultureInfo.InvariantCulture), l[0][6..], l.Length > 1 ? l[1] : null))],
                Seating = [.. Lines(row.Seating).Select(l => l.Split('：')).Select(l => new SeatRow(l[0], l[1].Split('、')))],
            },
            at,
            planner);
        Attach(planned, EventProjectRole.Signed, largest, p => row.Projects == Signed && (first > today ? p is { Stage: ProjectStage.Intent, Status: ProjectStatus.Active } : IsIn(p.SignedOn, first)), first > today ? ToSign : row.Most);
        Attach(planned, EventProjectRole.Started, largest, p => row.Projects == Started && IsIn(p.StartedOn, first), row.Most);
        Attach(planned, EventProjectRole.Lead, largest, p => row.LeadDays > 0 && p.LeadOn >= first && p.LeadOn <= first.AddDays(row.LeadDays) && p.SourceRegion == row.Region && (row.Channel.Length == 0 || p.SourceChannel == row.Channel), row.Most);
        if (first <= today)
        {
            planned.Hold(row.Outcome, today);
        }

        db.ZoneEvents.Add(planned);
    }

    private void Attach(ZoneEvent planned, EventProjectRole role, List<Project> largest, Func<Project, bool> joins, int most) =>
        planned.Attach(role, largest.Where(joins).Select(p => p.Id).Where(id => !taken.Contains((id, role))).Take(most).ToList().Where(id => taken.Add((id, role))));

    private static bool IsIn(DateOnly? day, DateOnly month) => day is { } on && on.Year == month.Year && on.Month == month.Month;

    private static string[] Lines(string text) => text.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed record Row(
        string Kind, string Title, string Month, int Day, int Days, string Country, string City, string Place, string Host, string Guests, string Projects, int Most, string Region, string Channel, int LeadDays, string Agenda, string Seating, string Outcome)
    {
        public static Row Of(Func<string, string> cell) => new(
            cell("类型"), cell("名称"), cell("月份"), Number(cell("日")), Number(cell("天数")), cell("国家地区"), cell("城市"), cell("场所"), cell("主持"), cell("嘉宾"), cell("项目"), Number(cell("最多")),
            cell("来源地区"), cell("来源渠道"), Number(cell("线索天数")), cell("议程"), cell("席位"), cell("成果"));

        /// <summary>A year and month, or so many months from this one; on a working day, and not after today unless it lies in a month ahead.</summary>
        public DateOnly FirstOn(DateOnly today)
        {
            var month = Month.Contains('-', StringComparison.Ordinal) && Month.Length == 7
                ? DateOnly.ParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : new DateOnly(today.Year, today.Month, 1).AddMonths(int.Parse(Month, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            var day = month.AddDays(Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
            return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
        }

        private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
    }
}
