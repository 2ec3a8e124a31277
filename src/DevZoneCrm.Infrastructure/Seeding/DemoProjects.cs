using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>What the import of a profile's projects leaves to be done: recent dates, code names, new amounts, next steps.</summary>
internal static class DemoProjects
{
    // Days from today, in turn; none for every third project. A few are late, a few are due today.
    private static readonly int?[] NextStepInDays = [0, 3, null, -2, 6, null, 1, 12, null, 0, 5, null, -6, 2, null, 9, 4, null];

    private static readonly HashSet<string> DateHeaders = [.. ProjectColumns.Dates.Select(d => d.Column.Header), ProjectColumns.StatusOn.Header];

    /// <summary>Every date moved by so many days, so that the recent projects stay recent.</summary>
    public static SheetTable Shifted(SheetTable table, int days)
    {
        var shifts = table.Headers.Select(DateHeaders.Contains).ToArray();
        return table with { Rows = [.. table.Rows.Select(r => new SheetRow(r.Number, [.. r.Cells.Select((cell, i) => i < shifts.Length && shifts[i] ? Shifted(cell, days) : cell)]))] };
    }

    public static async Task NameSecretOnesAsync(AppDbContext db, string folder, CancellationToken cancellationToken)
    {
        var names = SeedTable.Read(folder, "codenames.csv").Select(c => (Code: c("项目编号"), Name: c("项目代号"))).ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);
        foreach (var project in await db.Projects.Where(p => names.Keys.Contains(p.Code)).ToListAsync(cancellationToken))
        {
            project.ReviseFacts(project.Facts with { CodeName = names[project.Code] });
        }
    }

    /// <summary>New amounts of recent projects, each from its day on, so that the board's differences and the project's history have some to show.</summary>
    public static async Task ReviseInvestmentsAsync(AppDbContext db, string folder, int shift, DateOnly today, CancellationToken cancellationToken)
    {
        var revisions = SeedTable.Read(folder, "revisions.csv")
            .Select(c => (Code: c("项目编号"), From: SeedTable.Day(c("日期")).AddDays(shift), Wan: decimal.Parse(c("总投资"), CultureInfo.InvariantCulture), Reason: c("原因")))
            .ToDictionary(r => r.Code, StringComparer.Ordinal);
        foreach (var project in await db.Projects.Where(p => revisions.Keys.Contains(p.Code)).ToListAsync(cancellationToken))
        {
            var (_, from, wan, reason) = revisions[project.Code];
            project.ReviseInvestment(Money.FromWan(wan, project.Investment.Currency), from, reason, today);
        }
    }

    public static async Task PlanNextStepsAsync(AppDbContext db, string folder, IReadOnlyCollection<string> codes, DateOnly today, CancellationToken cancellationToken)
    {
        var texts = SeedTable.Read(folder, "nextsteps.csv").Select(c => (Stage: StageOf(c("阶段")), Text: c("下一步"))).ToLookup(t => t.Stage, t => t.Text);
        var projects = await db.Projects.Where(p => codes.Contains(p.Code) && p.Status == ProjectStatus.Active && p.Stage <= ProjectStage.Signed).OrderBy(p => p.Code).ToListAsync(cancellationToken);
        foreach (var (project, index) in projects.Select((p, i) => (p, i)))
        {
            var choices = texts[project.Stage].ToList();
            if (choices.Count > 0 && NextStepInDays[index % NextStepInDays.Length] is { } days)
            {
                project.PlanNextStep(choices[index % choices.Count], today.AddDays(days));
            }
        }
    }

    /// <summary>The stage a seed file names.</summary>
    public static ProjectStage StageOf(string word) =>
        (ProjectStage)(int)ProjectColumns.Dates.First(d => d.Column.Header.StartsWith(word, StringComparison.Ordinal)).Milestone;

    private static string Shifted(string cell, int days) =>
        cell.Length == 0 ? cell : SeedTable.Day(cell).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
