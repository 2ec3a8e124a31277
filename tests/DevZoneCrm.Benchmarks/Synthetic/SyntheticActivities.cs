using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>What three hundred people log in ten years: calls most, then visits, stays of up to a week, trips. Who owns projects logs two of three about them. Those beyond the owners of projects are made here.</summary>
internal sealed class SyntheticActivities
{
    private const int People = 300;
    private const int OfHundredAboutProjects = 65;

    // Of a hundred.
    private static readonly (ActivityKind Kind, int Share)[] Kinds =
    [
        (ActivityKind.Call, 30), (ActivityKind.Visit, 25), (ActivityKind.Stationed, 15), (ActivityKind.Reception, 10), (ActivityKind.Online, 8), (ActivityKind.Trip, 5), (ActivityKind.Mail, 4), (ActivityKind.Video, 3),
    ];

    private readonly SyntheticSettings settings;
    private readonly List<(Post Post, Post Leader)> holders;

    private readonly Dictionary<Guid, Guid[]> projects;
    private readonly Dictionary<Guid, Guid> accounts;

    private readonly HashSet<(Guid Post, DateOnly Monday)> stays = [];

    // A chance of its own: the projects stay what they were.
    private readonly Random random;

    /// <param name="owned">Each project by the post that owns it.</param>
    public SyntheticActivities(SyntheticSettings settings, SyntheticOrganisation organisation, IEnumerable<(Guid Post, Guid Project)> owned)
    {
        projects = owned.GroupBy(o => o.Post, o => o.Project).ToDictionary(o => o.Key, o => o.ToArray());
        accounts = organisation.Users.Where(u => u.PostId is not null).DistinctBy(u => u.PostId).ToDictionary(u => u.PostId!.Value, u => u.Id);
        this.settings = settings;
        random = new Random(settings.Seed + 1);
        var (names, missing) = (new SyntheticNames(random), People - organisation.Posts.Count);
        for (var i = 0; i < missing; i++)
        {
            var person = new Person(names.Person());
            MorePeople.Add(person);
            MorePosts.Add(new Post(person.Id, organisation.Units[i % organisation.Units.Count].Id, "副局长", i < organisation.Units.Count ? PostRole.Deputy : PostRole.FullTime, organisation.Posts[0].ValidFrom));
        }

        var all = organisation.Posts.Concat(MorePosts).ToList();
        var leaders = all.Where(p => p.Role != PostRole.FullTime).ToLookup(p => p.UnitId);
        holders = [.. all.Select(p => (p, p.Role == PostRole.FullTime ? leaders[p.UnitId].First() : p))];
    }

    public List<Person> MorePeople { get; } = [];

    public List<Post> MorePosts { get; } = [];

    public IEnumerable<Activity> All()
    {
        var days = settings.Years * 365;
        for (var i = 0; i < settings.Activities; i++)
        {
            var (post, leader) = holders[random.Next(holders.Count)];
            var (kind, on) = (Kind(), settings.Today.AddDays(-random.Next(days)));
            if (kind == ActivityKind.Stationed)
            {
                // As the application has it: stays of one post never overlap.
                on = IsoWeeks.Monday(on);
                kind = stays.Add((post.Id, on)) ? kind : ActivityKind.Call;
            }

            var at = new DateTimeOffset(on.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);
            var facts = new ActivityFacts
            {
                Kind = kind,
                On = on,
                Days = kind switch { ActivityKind.Stationed => 1 + random.Next(5), ActivityKind.Trip => 2 + random.Next(3), _ => 1 },
                UnitId = post.UnitId!.Value,
                PostId = post.Id,
                LedByPostId = kind is ActivityKind.Visit or ActivityKind.Trip ? leader.Id : null,
                City = "上海",
                Content = "了解投资意向，介绍园区配套",
            };
            yield return Activity.Log(Guid.CreateVersion7(at), ProjectOf(post.Id), facts, settings.Today, at, accounts.TryGetValue(post.Id, out var user) ? user : null, "合成");
        }
    }

    private Guid? ProjectOf(Guid post) => projects.TryGetValue(post, out var own) && random.Next(100) < OfHundredAboutProjects ? own[random.Next(own.Length)] : null;

    private ActivityKind Kind()
    {
        var drawn = random.Next(100);
        foreach (var (kind, share) in Kinds)
        {
            drawn -= share;
            if (drawn < 0)
            {
                return kind;
            }
        }

        return ActivityKind.Call;
    }
}
