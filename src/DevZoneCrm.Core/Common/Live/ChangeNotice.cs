using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Common.Live;

/// <summary>
/// Something was saved. A notice names what changed and never says what it is now: who hears it asks again with the own rights,
/// so that a notice can go to everybody.
/// </summary>
public sealed class ChangeNotice
{
    /// <summary>More projects than these are not listed one by one: everything is read again.</summary>
    public const int MostProjects = 100;

    public ChangeNotice(long version, string by, Guid? byId, IEnumerable<TouchedProject> projects, IEnumerable<string> entities, bool isBroad)
    {
        var touched = new Dictionary<Guid, TouchedProject>();
        foreach (var project in projects)
        {
            // Changed twice: the stage before the first and after the last; unknown once is unknown.
            touched[project.Id] = touched.TryGetValue(project.Id, out var earlier)
                ? new TouchedProject(project.Id, Math.Max(earlier.Version, project.Version), project.Before is null ? null : earlier.Before, earlier.After is null ? null : project.After)
                : project;
        }

        (Version, By, ById) = (version, by, byId);
        IsBroad = isBroad || touched.Count > MostProjects;
        Projects = IsBroad && touched.Count > MostProjects ? new Dictionary<Guid, TouchedProject>() : touched;
        Entities = entities.ToHashSet(StringComparer.Ordinal);
        ProjectIds = [.. Projects.Keys];
        var stages = Projects.Values.SelectMany(p => new[] { p.Before, p.After }).Distinct().ToList();
        Stages = stages.Contains(null) ? null : [.. stages.Select(s => s!.Value).Where(s => s != ProjectStage.None).Order()];
    }

    // A page may have been loaded in between: the columns passed through are read again too.
    private ChangeNotice(ChangeNotice earlier, ChangeNotice later)
        : this(Math.Max(earlier.Version, later.Version), later.By, later.ById, [.. earlier.Projects.Values, .. later.Projects.Values], [.. earlier.Entities, .. later.Entities], earlier.IsBroad || later.IsBroad) =>
        (Stages, Told) = (earlier.Stages is { } before && later.Stages is { } after ? [.. before.Union(after).Order()] : null, earlier.Told is { } first && later.Told is { } second ? first.Union(second).ToHashSet() : null);

    /// <summary>Sequence of the last line of the record that this notice speaks of: the version of all data.</summary>
    public long Version { get; }

    /// <summary>Who saved last.</summary>
    public string By { get; }

    public Guid? ById { get; }

    /// <summary>So much changed, or something that stands on every page (units, people, rates), that everything must be read again.</summary>
    public bool IsBroad { get; }

    public IReadOnlyDictionary<Guid, TouchedProject> Projects { get; }

    /// <summary>Names of the kinds of things that changed, e.g. <c>Project</c>, <c>StageEvent</c>.</summary>
    public IReadOnlySet<string> Entities { get; }

    /// <summary>The same list for everyone who hears this notice, so that equal questions are seen to be equal.</summary>
    public IReadOnlyList<Guid> ProjectIds { get; }

    /// <summary>Columns of the board that may have changed; none where that is not known.</summary>
    public IReadOnlyList<ProjectStage>? Stages { get; }

    /// <summary>Users for whom there is a new notice, or one fewer unread; none where that is not known, because another process wrote it.</summary>
    public IReadOnlySet<Guid>? Told { get; init; }

    /// <summary>Something about projects changed, or what they refer to.</summary>
    public bool ConcernsProjects => IsBroad || Projects.Count > 0;

    public bool Touches(Guid projectId) => IsBroad || Projects.ContainsKey(projectId);

    public bool Tells(Guid userId) => Told is null || Told.Contains(userId);

    /// <summary>Two notices as one. The other is the later one.</summary>
    public ChangeNotice And(ChangeNotice later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new ChangeNotice(this, later);
    }
}
