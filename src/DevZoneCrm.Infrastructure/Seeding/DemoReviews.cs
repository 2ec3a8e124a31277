using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>
/// Quality reviews of a demonstration: every project at 意向 and some at 在谈, in every step, through the same aggregate as anyone's.
/// Land and expected tax, which recent projects lack at that stage, are filled in with them.
/// </summary>
internal sealed class DemoReviews(AppDbContext db, WorkingCalendar working, DateOnly today)
{
    private const int EveryNegotiated = 4;
    private const int Judges = 5;
    private const long Wan = 10_000;
    private const decimal E4 = 10_000m;
    private const decimal LandShare = 0.8m;
    private const decimal SalesOfInvestment = 1.3m;
    private const decimal CapitalShare = 0.3m;
    private const int CheckDays = 12;
    private const int AskDays = 10;
    private const int PanelDays = 4;

    // The steps of a line that come before the decision, and what is still open in them.
    private static readonly HashSet<string> Undecided = ["填报", "待预审", "待意见", "意见超期", "有异议", "待评审", "待决定"];

    private readonly SheetDefinition sheet = SheetDefinition.Shipped;
    private IReadOnlyList<ReviewPerson> roster = [];
    private IReadOnlyList<ReviewPerson> speakers = [];
    private Dictionary<Role, ReviewActor> offices = [];

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var rows = DemoReviewRow.Read();
        var projects = await db.Projects.Where(p => p.Status == ProjectStatus.Active && p.Confidentiality != Confidentiality.Secret && (p.Stage == ProjectStage.Intent || p.Stage == ProjectStage.Negotiating))
            .OrderBy(p => p.Code).ToListAsync(cancellationToken);
        if (projects.Count == 0)
        {
            return;
        }

        // In the order of the file: the first five are a panel.
        roster = [.. db.Users.Local.OrderBy(u => u.UserName, StringComparer.Ordinal).SelectMany(u => db.ReviewPeople.Local.Where(p => p.UserId == u.Id && p.Field is not null))];
        speakers = [.. db.ReviewPeople.Local.Where(p => p.Department is not null)];
        offices = db.Users.Local.Where(u => u.Role is Role.Bureau or Role.LineLeader or Role.Director or Role.Economic or Role.PermitOffice)
            .GroupBy(u => u.Role).ToDictionary(g => g.Key, g => new ReviewActor(g.First().Id, g.First().DisplayName));
        var first = ReviewSheet.Ship(At(CheckDays), Viewer.Operator.Name);
        db.ReviewSheets.Add(first);
        foreach (var (stage, chosen) in new[] { (ProjectStage.Intent, projects.Where(p => p.Stage == ProjectStage.Intent)), (ProjectStage.Negotiating, projects.Where(p => p.Stage == ProjectStage.Negotiating).Where((_, i) => i % EveryNegotiated == 0)) })
        {
            var lines = rows[stage].ToList();
            foreach (var (project, index) in chosen.Select((p, i) => (p, i)))
            {
                await AddAsync(project, first.Id, lines[index % lines.Count], cancellationToken);
            }
        }
    }

    private async Task AddAsync(Project project, Guid sheetId, DemoReviewRow row, CancellationToken cancellationToken)
    {
        var before = await db.FactsOfAsync(project.Id, today.Year, cancellationToken);
        var leased = project.Sector == Sector.Services || before.IsLeased;
        var (intensity, tax) = (sheet.Of(CriterionCode.Intensity).Edges(leased).Full * row.Intensity, sheet.Of(CriterionCode.Tax).Edges(leased).Full * row.Tax);
        var fixedInvestment = (long)(before.Investment * LandShare);
        var area = before.Area > 0 ? before.Area : Math.Max(1m, Math.Round(fixedInvestment / (decimal)Wan / intensity, 1));
        var facts = before with
        {
            LandMu = leased ? before.LandMu : area,
            PlantSquareMetres = leased ? area * ReviewFacts.LeaseUnit : before.PlantSquareMetres,
            ExpectedTax = before.ExpectedTax ?? (long)(area * tax) * Wan,
            ExpectedSales = before.ExpectedSales ?? (long)(before.Investment * SalesOfInvestment / Wan) * Wan,
        };
        project.ReviseFacts(project.Facts with
        {
            LandMuE4 = facts.LandMu > 0 ? (long)(facts.LandMu * E4) : null, PlantSquareMetresE4 = facts.PlantSquareMetres > 0 ? (long)(facts.PlantSquareMetres * E4) : null, ExpectedTax = facts.ExpectedTax, ExpectedSales = facts.ExpectedSales,
        });
        var inputs = new ReviewInputs
        {
            NetAssets = (long?)(before.Investment * row.Strength), FixedInvestment = (long)(area * intensity) * Wan, RegisteredCapital = (long)(before.Investment * CapitalShare / Wan) * Wan, ResearchPercent = row.Research,
            EnergyPerWan = row.Energy * sheet.ZoneEnergyMean, BuildMonths = row.Months, FillsGap = row.FillsGap, Fortune500Controls = row.Controls,
            TechnologyNote = row.Technology, EnvironmentNote = row.Environment, SafetyNote = row.Safety, ReadinessNote = row.Readiness,
        };
        var days = Undecided.Contains(row.Step) ? 0 : row.DaysAgo;
        var unit = new ReviewActor(null, await UnitHeadAsync(project, cancellationToken));
        var review = QualityReview.Open(project.Id, row.Kind, sheetId, inputs, unit, At(days + CheckDays), Day(days + CheckDays));
        db.QualityReviews.Add(review);
        Advance(review, facts, row, unit);
    }

    private void Advance(QualityReview review, ReviewFacts facts, DemoReviewRow row, ReviewActor unit)
    {
        if (row.Step == "填报")
        {
            return;
        }

        // How long ago the step the line names began.
        int submitted = row.Step == "待预审" ? row.DaysAgo : row.DaysAgo + CheckDays, asked = row.Step is "待意见" or "意见超期" or "有异议" ? row.DaysAgo : row.DaysAgo + AskDays, convened = row.Step == "待评审" ? row.DaysAgo : row.DaysAgo + PanelDays;
        review.Submit(sheet, facts, unit, At(submitted), Day(submitted), working.AddWorkingDays(Day(submitted), sheet.PreCheckDays));
        if (row.Step == "待预审")
        {
            return;
        }

        var due = working.AddWorkingDays(Day(asked), sheet.OpinionDays);
        var vetoed = row.Step == "一票否决" ? sheet.Vetoes[0].Code : null;
        review.PreCheck(sheet, [.. sheet.Vetoes.Select(v => new VetoCheck(v.Code, v.Code == vetoed, v.Code == vetoed ? row.Opinion : null))], null, Office(Role.Bureau), At(asked), Day(asked), due);
        if (vetoed is not null)
        {
            Decide(review, row);
            return;
        }

        var opinions = sheet.Departments.Select(d => ReviewOpinion.Ask(review, d.Code, Day(asked), due, working.AddWorkingDays(due, sheet.EscalationDays))).ToList();
        db.ReviewOpinions.AddRange(opinions);
        Answer(review, opinions, row, asked);
        if (row.Step is "待意见" or "意见超期" or "有异议")
        {
            return;
        }

        var until = working.AddWorkingDays(Day(convened), sheet.PanelDays);
        var panel = roster.Take(Judges).Select(p => ReviewExpert.Appoint(review, p, until, At(convened))).ToList();
        review.Convene(opinions, panel, Day(convened), until);
        db.ReviewExperts.AddRange(panel);
        Score(review, panel, row);
        if (row.Step != "待评审")
        {
            review.ClosePanel(sheet, panel, Day(row.DaysAgo));
            Decide(review, row);
        }
    }

    private void Answer(QualityReview review, List<ReviewOpinion> opinions, DemoReviewRow row, int asked)
    {
        var answered = row.Step switch { "待意见" => 2, "意见超期" => opinions.Count - 1, _ => opinions.Count };
        foreach (var (opinion, index) in opinions.Take(answered).Select((o, i) => (o, i)))
        {
            var by = speakers.FirstOrDefault(s => s.Department == opinion.Department) is { } speaker ? new ReviewActor(speaker.UserId, speaker.Name)
                : Office(opinion.Department == "Economic" ? Role.Economic : Role.PermitOffice);
            var objects = row.Step == "有异议" && index == 1;
            opinion.Give(review, objects ? OpinionAnswer.Objects : OpinionAnswer.Agrees, objects ? row.Opinion : null, by, At(Math.Max(0, asked - index)));
        }
    }

    private void Score(QualityReview review, List<ReviewExpert> panel, DemoReviewRow row)
    {
        foreach (var (expert, percent) in panel.Zip(row.Marks))
        {
            expert.Score(review, sheet, [.. sheet.JudgedOnes.Select(c => new ExpertMark(c.Code, percent))], null, At(row.DaysAgo), review.StepOn);
        }
    }

    private void Decide(QualityReview review, DemoReviewRow row)
    {
        if (row.Step == "待决定")
        {
            return;
        }

        var accept = review.Result!.Grade != ReviewGrade.Refused && row.Step != "不予引进";
        var day = Day(row.DaysAgo);
        review.Decide(sheet, accept, accept ? Text(row.Opinion, "资金按进度到位，能耗指标落实") : null, accept ? null : Text(row.Opinion, "得分低于准入线"), isDirector: true, Office(review.IsLarge ? Role.Director : Role.LineLeader), At(row.DaysAgo), day, working.AddCalendarDays(day, sheet.RecheckDays));
    }

    private async Task<string> UnitHeadAsync(Project project, CancellationToken cancellationToken) =>
        await db.Posts.Where(o => o.Id == project.OwnerPostId).Join(db.People, o => o.PersonId, w => w.Id, (_, w) => w.Name).FirstOrDefaultAsync(cancellationToken) ?? "招商单位";

    // Where a profile has no account of an office, the step still needs a name of its own.
    private ReviewActor Office(Role role) => offices.GetValueOrDefault(role, new ReviewActor(null, Core.Common.Errors.ErrorTexts.Word(role)));

    private DateOnly Day(int ago) => today.AddDays(-ago);

    private DateTimeOffset At(int ago) => new(Day(ago).ToDateTime(new TimeOnly(1, 30)), TimeSpan.Zero);

    private static string Text(string text, string otherwise) => text.Length == 0 ? otherwise : text;
}
