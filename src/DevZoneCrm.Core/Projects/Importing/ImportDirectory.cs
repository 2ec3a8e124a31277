using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>Units, people with their posts, and chains by name; makes missing ones where that is asked for. Loaded once for a whole sheet.</summary>
internal sealed class ImportDirectory
{
    private static readonly DateOnly UsualStart = new(2000, 1, 1);

    private readonly IAppDbContext db;
    private readonly bool createMissing;
    private readonly Dictionary<string, OrgUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndustryChain> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> people = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<Post>> posts = [];
    private readonly Dictionary<Guid, string> ownerNames = [];
    private readonly Dictionary<Guid, string> unitNames = [];
    private readonly Dictionary<Guid, string> chainNames = [];
    private List<MadeOnTheWay> made = [];

    private ImportDirectory(IAppDbContext db, bool createMissing)
    {
        (this.db, this.createMissing) = (db, createMissing);
        Names = new ProjectNames(unitNames, ownerNames, chainNames);
    }

    /// <summary>The names behind references, those made on the way included.</summary>
    public ProjectNames Names { get; }

    public static async Task<ImportDirectory> LoadAsync(IAppDbContext db, bool createMissing, CancellationToken cancellationToken)
    {
        var directory = new ImportDirectory(db, createMissing);
        var known = await db.Units.AsNoTracking().ToListAsync(cancellationToken);
        foreach (var unit in known)
        {
            directory.units[unit.Name] = unit;
            directory.unitNames[unit.Id] = unit.Name;
        }

        // People say 投促局 for 投资促进局; the full name wins where both exist.
        foreach (var unit in known)
        {
            directory.units.TryAdd(unit.ShortName, unit);
        }

        (await db.Chains.AsNoTracking().ToListAsync(cancellationToken)).ForEach(c => (directory.chains[c.Name], directory.chainNames[c.Id]) = (c, c.Name));
        (await db.People.AsNoTracking().ToListAsync(cancellationToken)).ForEach(directory.Add);
        (await db.Posts.AsNoTracking().ToListAsync(cancellationToken)).ForEach(directory.Add);
        foreach (var person in directory.people.Values.SelectMany(p => p))
        {
            directory.PostsOf(person).ForEach(p => directory.ownerNames[p.Id] = person.Name);
        }

        return directory;
    }

    /// <summary>What was made since the last time this was asked.</summary>
    public IReadOnlyList<MadeOnTheWay> TakeMade()
    {
        var taken = made;
        made = [];
        return taken;
    }

    public OrgUnit? Unit(string name, DateOnly? earliest)
    {
        if (!units.TryGetValue(name, out var unit) && createMissing)
        {
            units[name] = unit = new OrgUnit(name, UnitKind.Centre, Start(earliest));
            unitNames[unit.Id] = name;
            db.Units.Add(unit);
            made.Add(new MadeOnTheWay(ImportedThing.Unit, unit.Id, name));
        }

        return unit;
    }

    public IndustryChain? Chain(string name, DateOnly? earliest)
    {
        if (!chains.TryGetValue(name, out var chain) && createMissing)
        {
            chains[name] = chain = new IndustryChain(name, ChainClass.Leading, Start(earliest));
            chainNames[chain.Id] = name;
            db.Chains.Add(chain);
            made.Add(new MadeOnTheWay(ImportedThing.Chain, chain.Id, name));
        }

        return chain;
    }

    public string? OwnerName(Guid? postId) => postId is { } id ? ownerNames.GetValueOrDefault(id) : null;

    /// <summary>The units in which somebody of this name holds a post.</summary>
    public IEnumerable<Guid> UnitsOf(string person) => people.TryGetValue(person, out var named)
        ? named.SelectMany(PostsOf).Where(p => p.UnitId is not null).Select(p => p.UnitId!.Value).Distinct()
        : [];

    /// <summary>The post of a person in a unit. A known person of another unit gets a post in this one: that is doubtful, never refused.</summary>
    public Post? Owner(string name, OrgUnit unit, DateOnly? earliest)
    {
        if (!people.TryGetValue(name, out var named))
        {
            if (!createMissing)
            {
                return null;
            }

            var person = new Person(name);
            Add(person);
            db.People.Add(person);
            made.Add(new MadeOnTheWay(ImportedThing.Person, person.Id, name));
            named = people[name];
        }

        return named.SelectMany(PostsOf).Where(p => p.UnitId == unit.Id).OrderBy(p => p.ValidTo is null ? 0 : 1).ThenByDescending(p => p.ValidFrom).FirstOrDefault()
            ?? NewPost(named[0], unit, earliest);
    }

    public bool Knows(string person) => people.ContainsKey(person);

    /// <summary>The one unit in which somebody of this name holds a post on that day.</summary>
    public OrgUnit? OnlyUnitOf(string person, DateOnly on) =>
        people.TryGetValue(person, out var named) && named.SelectMany(PostsOf).Where(p => p.IsHeldOn(on) && p.UnitId is not null).Select(p => p.UnitId!.Value).Distinct().ToList() is [var only]
            ? units.Values.FirstOrDefault(u => u.Id == only)
            : null;

    /// <summary>There is a post to put down what this person did: in the unit, or of the zone; for who is not the unit's own, anywhere.</summary>
    public bool Holds(string person, OrgUnit unit, DateOnly on, bool isOwn) => Standing(person, unit, on, isOwn) is not null;

    /// <summary>That post, or as <see cref="Owner"/> a new one.</summary>
    /// <param name="isOwn">The activity is this person's; a leader or companion may come from anywhere.</param>
    public Post? PostFor(string person, OrgUnit unit, DateOnly on, bool isOwn) => Standing(person, unit, on, isOwn) ?? Owner(person, unit, on);

    // Held on the day before any other: what somebody did in an earlier post is that post's.
    private Post? Standing(string person, OrgUnit unit, DateOnly on, bool isOwn) => people.TryGetValue(person, out var named)
        ? named.SelectMany(PostsOf).Where(p => !isOwn || p.UnitId == unit.Id || (p.UnitId is null && p.IsHeldOn(on)))
            .OrderByDescending(p => p.IsHeldOn(on)).ThenByDescending(p => p.UnitId == unit.Id).ThenBy(p => p.ValidTo is null ? 0 : 1).ThenByDescending(p => p.ValidFrom).ThenBy(p => p.Id).FirstOrDefault()
        : null;

    private Post NewPost(Person person, OrgUnit unit, DateOnly? earliest)
    {
        var post = new Post(person.Id, unit.Id, ErrorTexts.Word(PostRole.FullTime), PostRole.FullTime, Start(earliest));
        Add(post);
        ownerNames[post.Id] = person.Name;
        db.Posts.Add(post);
        made.Add(new MadeOnTheWay(ImportedThing.Post, post.Id, person.Name));
        return post;
    }

    private void Add(Person person)
    {
        if (!people.TryGetValue(person.Name, out var named))
        {
            people[person.Name] = named = [];
        }

        named.Add(person);
    }

    private void Add(Post post)
    {
        if (!posts.TryGetValue(post.PersonId, out var held))
        {
            posts[post.PersonId] = held = [];
        }

        held.Add(post);
    }

    private List<Post> PostsOf(Person person) => posts.GetValueOrDefault(person.Id) ?? [];

    private static DateOnly Start(DateOnly? earliest) => earliest < UsualStart ? earliest.Value : UsualStart;
}
