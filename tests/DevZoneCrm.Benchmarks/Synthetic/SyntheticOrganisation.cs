using System.Globalization;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>Units with posts, people and accounts, chains and rates. Every account has the same password.</summary>
internal sealed class SyntheticOrganisation
{
    private static readonly DateOnly LongAgo = new(2010, 1, 1);
    private static readonly int[] RatesE4 = [66_423, 67_518, 66_174, 68_985, 68_976, 64_515, 67_261, 70_467, 71_217, 71_429, 71_000];

    private readonly SyntheticSettings settings;
    private readonly SyntheticNames names;
    private readonly string passwordHash;

    public SyntheticOrganisation(SyntheticSettings settings, Random random)
    {
        this.settings = settings;
        names = new SyntheticNames(random);
        passwordHash = new PasswordHasher<AppUser>().HashPassword(null!, settings.Password);
        Group = new UnitGroup("招商部门", LongAgo);
        Chains = [.. SyntheticNames.Chains.Select((name, i) => new IndustryChain(name, (ChainClass)(i % 3), LongAgo))];
        var first = settings.Today.Year - settings.Years;
        Rates = [.. RatesE4.Select((rate, i) => new ExchangeRate(first + i, rate))];
        for (var i = 0; i < settings.Units; i++)
        {
            AddUnit(i + 1);
        }

        foreach (var (userName, role) in new[] { ("director", Role.Director), ("bureau", Role.Bureau), ("economic", Role.Economic), ("audit", Role.Audit) })
        {
            Users.Add(User(userName, role, null, null));
        }
    }

    public Zone Zone { get; } = new("synthetic", "合成数据", "Synthetic zone", isDemo: true);

    public UnitGroup Group { get; }

    public List<OrgUnit> Units { get; } = [];

    public List<Person> People { get; } = [];

    public List<Post> Posts { get; } = [];

    public IReadOnlyList<IndustryChain> Chains { get; }

    public IReadOnlyList<ExchangeRate> Rates { get; }

    public List<AppUser> Users { get; } = [];

    private void AddUnit(int number)
    {
        var unit = new OrgUnit(string.Create(CultureInfo.InvariantCulture, $"招商{number}局"), UnitKind.Bureau, LongAgo, groupId: Group.Id);
        Units.Add(unit);
        for (var i = 0; i < settings.PostsPerUnit; i++)
        {
            var person = new Person(names.Person());
            var head = i == 0;
            var post = new Post(person.Id, unit.Id, head ? "局长" : "招商员", head ? PostRole.Principal : PostRole.FullTime, LongAgo);
            People.Add(person);
            Posts.Add(post);
            var userName = string.Create(CultureInfo.InvariantCulture, $"{(head ? "head" : "staff")}{number}{(head ? string.Empty : "-" + i)}");
            Users.Add(User(userName, head ? Role.UnitHead : Role.Staff, unit.Id, post.Id, person.Name));
        }
    }

    private AppUser User(string userName, Role role, Guid? unit, Guid? post, string? displayName = null) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = displayName ?? userName,
        Role = role,
        UnitId = unit,
        PostId = post,
        PasswordHash = passwordHash,
        SecurityStamp = userName,
        ConcurrencyStamp = userName,
        LockoutEnabled = true,
    };
}
