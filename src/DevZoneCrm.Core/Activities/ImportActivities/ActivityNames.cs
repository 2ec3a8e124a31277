using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Units;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>Finds the unit and the posts a line names, or says which name is unknown.</summary>
internal sealed class ActivityNames(ImportDirectory directory, ColumnMap columns, ImportFindings findings)
{
    private readonly HashSet<(string Person, Guid Unit)> elsewhere = [];

    /// <param name="known">The record the line is about. Its posts stay while their holders have the names the line gives: a name alone does not tell two posts of one person apart.</param>
    public (ActivityFacts Facts, string Unit)? FactsOf(ActivityLine line, Activity? known)
    {
        if (UnitOf(line) is not { } unit)
        {
            return null;
        }

        var here = known?.People.Select(p => p.PostId).ToList() ?? [];
        var (ok, post) = One(line, ActivityColumns.Person, line.Person, unit, Kept(line.Person, known?.PostId), isOwn: true);
        var (okLeader, leader) = One(line, ActivityColumns.LedBy, line.LedBy, unit, Kept(line.LedBy, known?.LedByPostId), isOwn: false);
        var people = line.People.Select(name => One(line, ActivityColumns.People, name, unit, Same(here, name), isOwn: false)).ToList();
        return ok && okLeader && people.TrueForAll(p => p.Found)
            ? (new ActivityFacts
            {
                Kind = line.Kind,
                On = line.On,
                Days = line.Days,
                UnitId = unit.Id,
                PostId = post,
                LedByPostId = leader,
                People = [.. people.Select(p => p.Post).OfType<Guid>()],
                City = line.City,
                Firm = line.Firm,
                Contacts = line.Contacts,
                Content = line.Content,
                Result = line.Result,
            }, unit.Name)
            : null;
    }

    public void Reject(ActivityLine line, SheetColumn column, string value, string code, params object[] arguments) =>
        findings.Reject(line.Number, columns.HeaderOf(column), value, code, arguments);

    public void Warn(ActivityLine line, SheetColumn column, string code, params object[] arguments) =>
        findings.Warn(line.Number, columns.HeaderOf(column), code, arguments);

    private OrgUnit? UnitOf(ActivityLine line)
    {
        if (line.Unit is { } name)
        {
            var unit = directory.Unit(name, line.On);
            if (unit is null)
            {
                Reject(line, ActivityColumns.Unit, name, "Unit.Unknown", name);
            }

            return unit;
        }

        if (line.Person is { } person && directory.OnlyUnitOf(person, line.On) is { } own)
        {
            return own;
        }

        Reject(line, ActivityColumns.Unit, string.Empty, "Activity.Import.UnitMissing");
        return null;
    }

    private Guid? Same(List<Guid> posts, string name) => posts.Where(p => directory.OwnerName(p) == name).Select(p => (Guid?)p).FirstOrDefault();

    private Guid? Kept(string? name, Guid? post) => name is not null && directory.OwnerName(post) == name ? post : null;

    private (bool Found, Guid? Post) One(ActivityLine line, SheetColumn column, string? name, OrgUnit unit, Guid? kept, bool isOwn)
    {
        if (string.IsNullOrEmpty(name) || kept is not null)
        {
            return (true, kept);
        }

        var (isKnown, isHere) = (directory.Knows(name), directory.Holds(name, unit, line.On, isOwn));
        if (directory.PostFor(name, unit, line.On, isOwn) is not { } post)
        {
            Reject(line, column, name, "Import.PersonUnknown", name);
            return (false, null);
        }

        // Said once for each further unit, not on every line.
        if (isKnown && !isHere && elsewhere.Add((name, unit.Id)))
        {
            Warn(line, column, "Import.PersonElsewhere", name);
        }

        return (true, post.Id);
    }
}
