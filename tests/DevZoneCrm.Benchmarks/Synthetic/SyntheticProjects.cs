using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Identity;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>Projects as ten years leave them behind. Each is brought about by the verbs of the domain, so that whatever the domain keeps beside it is there too.</summary>
internal sealed class SyntheticProjects(SyntheticSettings settings, SyntheticOrganisation organisation, Random random)
{
    private const int DaysPerYear = 365;

    private static readonly string[] Reasons = ["用地指标未落实", "投资方资金安排调整", "市场环境变化", "政策未达成一致", "股东意见不一"];
    private static readonly string[] Zones = ["苏州工业园区", "昆山开发区", "合肥高新区", "宁波经开区"];

    private readonly SyntheticNames names = new(random);
    private readonly List<Investor> known = [];
    private readonly ILookup<Guid?, AppUser> staff = organisation.Users.Where(u => u.PostId is not null).ToLookup(u => u.UnitId);

    public IEnumerable<Project> All()
    {
        for (var i = 0; i < settings.Projects; i++)
        {
            // A project earlier in the list was logged earlier; more are logged every year.
            var passed = Math.Sqrt((i + random.NextDouble()) / settings.Projects);
            var lead = settings.Today.AddDays(-(int)((1 - passed) * settings.Years * DaysPerYear));
            yield return One(i + 1, lead);
        }
    }

    private Project One(int number, DateOnly lead)
    {
        var user = Pick(staff[organisation.Units[Skewed(organisation.Units.Count)].Id].ToList());
        var code = string.Create(CultureInfo.InvariantCulture, $"{lead:yyMMdd}-{number:D6}");
        var history = new SyntheticHistory(settings.Today, random, lead);
        var project = Chance(0.5)
            ? Project.RegisterLead(code, Facts(user), Firms(), Amount(), lead, settings.Today, At(lead), user.Id)
            : Project.Import(code, Facts(user), Firms(), Amount(), At(lead));
        history.Live(project, Reason, Amount, () => Chance(0.3) ? Pick(Zones) : null);
        Annotate(project, user);
        foreach (var e in project.StageEvents)
        {
            e.Stamp(At(e.OccurredOn ?? lead).AddHours(random.Next(1, 200)), user.DisplayName);
        }

        project.ClearDomainEvents();
        project.AdvanceVersion();
        return project;
    }

    private void Annotate(Project project, AppUser user)
    {
        if (project.SignedOn is { } signed && Chance(0.15))
        {
            var first = signed.Year + random.Next(2);
            project.SetKeyLists([.. Enumerable.Range(first, random.Next(1, 4)).Where(y => y <= settings.Today.Year).Select(y => new KeyListMark(y, Chance(0.2) ? KeyListLevel.Province : KeyListLevel.City))]);
        }

        if (project.Confidentiality >= Confidentiality.Sensitive)
        {
            project.GrantAccess(user.Id);
            project.GrantAccess(Pick(organisation.Users).Id);
        }

        if (project.Status == ProjectStatus.Active && project.Stage < ProjectStage.Completed && Chance(0.4))
        {
            project.PlanNextStep("约投资方来区考察，确认用地", settings.Today.AddDays(random.Next(-40, 60)));
        }
    }

    private ProjectFacts Facts(AppUser user)
    {
        var level = random.Next(100) switch { < 8 => Confidentiality.Public, < 90 => Confidentiality.Internal, < 97 => Confidentiality.Sensitive, _ => Confidentiality.Secret };
        return new ProjectFacts
        {
            Name = names.Project(),
            CodeName = level == Confidentiality.Secret ? names.CodeName() : null,
            Content = names.Content(),
            UnitId = user.UnitId!.Value,
            OwnerPostId = Chance(0.95) ? user.PostId : null,
            ChainId = Chance(0.9) ? organisation.Chains[Skewed(organisation.Chains.Count)].Id : null,
            IndustryCode = "C" + random.Next(13, 43).ToString(CultureInfo.InvariantCulture),
            Sector = Chance(0.72) ? Sector.Manufacturing : Chance(0.9) ? Sector.Services : null,
            Tags = (Chance(0.06) ? InvestorTags.Fortune500 : InvestorTags.None) | (Chance(0.14) ? InvestorTags.Listed : InvestorTags.None) | (Chance(0.2) ? InvestorTags.Specialised : InvestorTags.None),
            Confidentiality = level,
            LandMuE4 = Chance(0.6) ? random.Next(5, 600) * 10_000L : null,
            ExpectedSales = random.Next(1, 500) * 10_000_000L,
            ExpectedTax = random.Next(1, 500) * 500_000L,
        };
    }

    // Now and then a firm comes again: a second phase, or another unit courts it too.
    private List<Investor> Firms()
    {
        var firms = new List<Investor>();
        do
        {
            var firm = known.Count > 100 && Chance(0.12) ? Pick(known) : new Investor(names.Firm());
            if (firms.TrueForAll(f => f.Name != firm.Name))
            {
                firms.Add(firm);
                known.Add(firm);
            }
        }
        while (Chance(0.08) || firms.Count == 0);

        return firms;
    }

    // Many small ones, few large ones; the median is about 2亿元.
    private Money Amount()
    {
        var wan = Math.Round((decimal)Math.Exp(9.9 + (1.3 * Gauss())), 0);
        var clamped = Math.Clamp(wan, 500, 20_000_000);
        return Chance(0.18) ? Money.FromWan(Math.Max(50, Math.Round(clamped / 7m, 0)), Currency.Usd) : Money.FromWan(clamped, Currency.Cny);
    }

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private string Reason() => Pick(Reasons);

    private int Skewed(int count) => (int)(count * Math.Pow(random.NextDouble(), 1.4));

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
}
