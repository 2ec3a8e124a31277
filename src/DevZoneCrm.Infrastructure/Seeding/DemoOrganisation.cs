using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>Groups, units, people with their posts, and chains of a profile. What is there already stays as it is.</summary>
internal sealed class DemoOrganisation(AppDbContext db, string folder)
{
    private static readonly Dictionary<string, ChainClass> Classes = new(StringComparer.Ordinal)
    {
        ["主导"] = ChainClass.Leading,
        ["未来"] = ChainClass.Future,
        ["培育"] = ChainClass.Emerging,
        ["其他"] = ChainClass.Other,
    };

    private readonly Dictionary<string, OrgUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly List<Post> posts = [];

    public int Units => units.Count;

    public int People => people.Count;

    public void Add()
    {
        AddUnits(AddGroups());
        AddPeople();
        AddChains();
    }

    /// <summary>The unit of an account, by name.</summary>
    public Guid? UnitId(string name) => name.Length == 0 ? null : units[name].Id;

    /// <summary>The post that a person holds now, the one in that unit before others.</summary>
    public Guid? PostId(string person, string unit) => posts
        .Where(p => p.PersonId == people[person].Id)
        .OrderByDescending(p => p.UnitId == UnitId(unit)).ThenBy(p => p.ValidTo is null ? 0 : 1).ThenByDescending(p => p.ValidFrom)
        .Select(p => (Guid?)p.Id).FirstOrDefault();

    private Dictionary<string, UnitGroup> AddGroups()
    {
        var known = db.UnitGroups.ToDictionary(g => g.Name, StringComparer.Ordinal);
        return SeedTable.Read(folder, "groups.csv")
            .Select(c => (Code: c("code"), Group: known.GetValueOrDefault(c("name")) ?? db.UnitGroups.Add(new UnitGroup(c("name"), SeedTable.Day(c("validFrom")), SeedTable.DayOrNone(c("validTo")))).Entity))
            .ToDictionary(g => g.Code, g => g.Group, StringComparer.Ordinal);
    }

    private void AddUnits(Dictionary<string, UnitGroup> groups)
    {
        var known = db.Units.ToDictionary(u => u.Name, StringComparer.Ordinal);
        foreach (var unit in SeedTable.Read(folder, "units.csv").Select(c => new OrgUnit(
            c("name"), Enum.Parse<UnitKind>(c("kind")), SeedTable.Day(c("validFrom")), SeedTable.DayOrNone(c("validTo")), c("group").Length == 0 ? null : groups[c("group")].Id, c("shortName"))))
        {
            units[unit.Name] = known.GetValueOrDefault(unit.Name) ?? db.Units.Add(unit).Entity;
        }
    }

    private void AddPeople()
    {
        var table = SeedTable.Read(folder, "people.csv");
        foreach (var (name, phone, unit, title, role, from, to) in table.Select(c =>
            (c("person"), table.Has("phone") && c("phone").Length > 0 ? c("phone") : null, c("unit"), c("post"), Enum.Parse<PostRole>(c("postRole"), ignoreCase: true), SeedTable.Day(c("validFrom")), SeedTable.DayOrNone(c("validTo")))))
        {
            if (!people.TryGetValue(name, out var person))
            {
                people[name] = person = db.People.Add(new Person(name, phone)).Entity;
            }

            posts.Add(db.Posts.Add(new Post(person.Id, UnitId(unit), title, role, from, to)).Entity);
        }
    }

    private void AddChains()
    {
        var known = db.Chains.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        db.Chains.AddRange(SeedTable.Read(folder, "chains.csv")
            .Select(c => new IndustryChain(c("name"), Classes[c("class")], SeedTable.Day(c("validFrom")), SeedTable.DayOrNone(c("validTo"))))
            .Where(c => !known.Contains(c.Name)));
    }
}
