using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Targets;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Targets of a demonstration for this year and the last, receipts of foreign capital of recent projects, and a duty mark for every month that has passed.</summary>
internal sealed class DemoTargets(AppDbContext db, string folder, DateOnly today)
{
    public const string File = "targets.csv";

    private const string ThisYear = "今年";
    private const string LastYear = "去年";
    private const int DaysAfter = 35;
    private const int PaidPercent = 35;
    private const long SmallestCents = 5_000_000;

    // In hundredths of a point, in turn.
    private static readonly int[] Marks = [920, 880, 950, 900, 860, 980, 840];

    /// <summary>The file with the years of today.</summary>
    public SheetTable Sheet
    {
        get
        {
            var table = SeedTable.Read(folder, File).Sheet;
            var years = new Dictionary<string, int>(StringComparer.Ordinal) { [ThisYear] = today.Year, [LastYear] = today.Year - 1 };
            return table with { Rows = [.. table.Rows.Select(r => new SheetRow(r.Number, [.. r.Cells.Select(c => years.TryGetValue(c, out var year) ? year.ToString(CultureInfo.InvariantCulture) : c)]))] };
        }
    }

    public async Task AddActualsAsync(CancellationToken cancellationToken)
    {
        var first = new DateOnly(today.Year - 1, 1, 1);
        var projects = await db.Projects.AsNoTracking().Where(p => p.ForeignShareE4 > 0 && p.RegisteredOn >= first).OrderBy(p => p.Code).ToListAsync(cancellationToken);
        var rate = await db.ExchangeRates.OrderByDescending(r => r.Year).Select(r => r.RateE4).FirstAsync(cancellationToken);
        foreach (var (project, index) in projects.Select((p, i) => (p, i)))
        {
            var on = project.RegisteredOn!.Value.AddDays(DaysAfter);
            var dollars = project.Investment.Currency == Currency.Usd ? project.Investment.Amount : project.Investment.Amount * 1_000_000 / rate;
            var cents = dollars * PaidPercent / 100 * project.ForeignShareE4!.Value / 1_000_000 / SmallestCents * SmallestCents;
            if (on <= today && cents > 0)
            {
                var at = new DateTimeOffset(on.AddDays(2) <= today ? on.AddDays(2).ToDateTime(new TimeOnly(2, 0)) : today.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
                db.ForeignReceipts.Add(ForeignReceipt.Record(project.Id, on, cents / 1_000_000m, string.Create(CultureInfo.InvariantCulture, $"FDI入账登记 {on:yyyyMM}-{index + 101}"), today, at, Name(Role.Economic)));
            }
        }

        var units = await db.Units.AsNoTracking().OrderBy(u => u.ValidFrom).ThenBy(u => u.Name).ToListAsync(cancellationToken);
        // The months since the demonstration records what people do are for the quotas to say.
        for (var (month, own) = (first, new DemoOutings(db, today).First); month < own; month = month.AddMonths(1))
        {
            db.DutyMarks.AddRange(units.Select((u, i) => DutyMark.Accept(u.Id, month, Marks[((i * 3) + month.Month) % Marks.Length] / 100m, "走访、外出、驻城、线索台账核对", today, Name(Role.Assessment))));
        }
    }

    private string Name(Role role) => db.Users.Local.FirstOrDefault(u => u.Role == role)?.DisplayName ?? Core.Common.Errors.ErrorTexts.Word(role);
}
