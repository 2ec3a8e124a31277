using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>Finds what a line refers to and carries the line into the aggregate.</summary>
internal sealed class ProjectWriter(ImportDirectory directory, ImportFindings findings, ColumnMap columns, DateTimeOffset now)
{
    private readonly Dictionary<string, HashSet<Guid>> unitsByOwner = new(StringComparer.Ordinal);

    public ProjectNames Names => directory.Names;

    /// <summary>The facts with their references; none if one is unknown.</summary>
    public ProjectReferences? Resolve(SheetRow row, ImportedProject project)
    {
        var first = project.Dates.First;
        if (directory.Unit(project.Unit, first) is not { } unit)
        {
            Reject(row, ProjectColumns.Unit, "Unit.Unknown", project.Unit);
            return null;
        }

        Guid? post = null;
        if (project.Owner is { } owner)
        {
            WarnIfElsewhere(row, owner, unit.Id);
            post = directory.Owner(owner, unit, first)?.Id;
            if (post is null)
            {
                Reject(row, ProjectColumns.Owner, "Import.PersonUnknown", owner);
                return null;
            }
        }

        var chain = project.Chain is { } name ? directory.Chain(name, first) : null;
        if (project.Chain is not null && chain is null)
        {
            Reject(row, ProjectColumns.Chain, "Chain.Unknown", project.Chain);
            return null;
        }

        return new ProjectReferences(unit.Id, post, directory.OwnerName(post), chain?.Id, directory.OwnerName);
    }

    public Project Create(ImportedProject line, ProjectReferences references)
    {
        var project = Project.Import(line.Code, Apply(line.Facts, references), line.Investors, line.Investment, now);
        project.SetKeyLists(line.KeyLists);
        project.ImportDates(line.Dates);
        project.ImportStatus(line.Status.Status, line.Status.On, line.Status.Reason);
        return project;
    }

    /// <summary>True if anything differed.</summary>
    public static bool Update(Project project, ImportedProject line, ProjectReferences references)
    {
        var before = Snapshot(project);
        var kept = project.Facts;
        var post = project.UnitId == references.UnitId && references.OwnerName is not null && references.NameOf(project.OwnerPostId) == references.OwnerName
            ? project.OwnerPostId
            : references.OwnerPostId;
        // What has no column stays as it is.
        project.ReviseFacts(Apply(line.Facts, references) with { OwnerPostId = post, CodeName = kept.CodeName, Content = kept.Content, Form = kept.Form });
        project.SetInvestors(line.Investors);
        project.SetKeyLists(line.KeyLists);
        project.RectifyInvestment(line.Investment);
        project.ImportDates(line.Dates);
        project.ImportStatus(line.Status.Status, line.Status.On, line.Status.Reason);
        return before != Snapshot(project);
    }

    private static ProjectFacts Apply(ProjectFacts facts, ProjectReferences references) =>
        facts with { UnitId = references.UnitId, OwnerPostId = references.OwnerPostId, ChainId = references.ChainId };

    // Everything that a line can change, as one value to compare.
    private static (ProjectFacts Facts, Common.Money.Money Investment, ImportedStatus Status, string Lists) Snapshot(Project project) =>
        (project.Facts, project.Investment, new ImportedStatus(project.Status, project.StatusOn, project.StatusReason), string.Join('|',
            [
                .. project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name + '/' + i.CreditCode),
                .. project.KeyLists.Select(k => $"{k.Year}{k.Level}").Order(StringComparer.Ordinal),
                .. MilestoneDates.All.Select(m => $"{m}{project.DateOf(m):yyyyMMdd}"),
            ]));

    // Said once for each further unit, not on every line.
    private void WarnIfElsewhere(SheetRow row, string owner, Guid unit)
    {
        if (!unitsByOwner.TryGetValue(owner, out var units))
        {
            unitsByOwner[owner] = units = [.. directory.UnitsOf(owner)];
            if (units.Count == 0)
            {
                units.Add(unit);
            }
        }

        if (units.Add(unit))
        {
            findings.Warn(row.Number, columns.HeaderOf(ProjectColumns.Owner), "Import.PersonElsewhere", owner);
        }
    }

    private void Reject(SheetRow row, SheetColumn column, string code, string value) =>
        findings.Reject(row.Number, columns.HeaderOf(column), value, code, value);
}
