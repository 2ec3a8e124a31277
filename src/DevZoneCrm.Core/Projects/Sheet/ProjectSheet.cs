using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>A project as a line of the sheet. Reading the line back changes nothing.</summary>
public static class ProjectSheet
{
    private const decimal Scale = 10_000m;
    private const char Separator = ';';

    public static IReadOnlyList<SheetCell> Line(Project project, IReadOnlyList<SheetColumn> columns, ProjectNames names) => [.. columns.Select(c => Cell(project, c, names))];

    public static SheetCell Cell(Project project, SheetColumn column, ProjectNames names)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(names);
        var date = ProjectColumns.Dates.FirstOrDefault(d => d.Column == column);
        return date.Column is not null ? SheetCell.Of(project.DateOf(date.Milestone)) : Numbers(project, column) ?? SheetCell.Of(Text(project, column, names));
    }

    private static SheetCell? Numbers(Project project, SheetColumn column) =>
        column == ProjectColumns.ForeignShare ? SheetCell.Of(project.ForeignShareE4 / Scale)
        : column == ProjectColumns.Investment ? SheetCell.Of(project.Investment.Wan)
        : column == ProjectColumns.Land ? SheetCell.Of(project.LandMuE4 / Scale)
        : column == ProjectColumns.Plant ? SheetCell.Of(project.PlantSquareMetresE4 / Scale)
        : column == ProjectColumns.Sales ? SheetCell.Of(project.ExpectedSales / Scale)
        : column == ProjectColumns.Tax ? SheetCell.Of(project.ExpectedTax / Scale)
        : column == ProjectColumns.StatusOn ? SheetCell.Of(project.StatusOn)
        : null;

    private static string? Text(Project project, SheetColumn column, ProjectNames names) =>
        column == ProjectColumns.Code ? project.Code
        : column == ProjectColumns.Name ? project.Name
        : column == ProjectColumns.Investors ? string.Join(Separator, project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name))
        : column == ProjectColumns.CreditCode ? project.Investors.OrderBy(i => i.Ordinal).Select(i => i.CreditCode).FirstOrDefault()
        : column == ProjectColumns.Country ? project.Country
        : column == ProjectColumns.SourceRegion ? project.SourceRegion
        : column == ProjectColumns.SourceChannel ? project.SourceChannel
        : column == ProjectColumns.Tags ? string.Join(Separator, ProjectWords.Tags.Where(t => project.Tags.HasFlag(t.Value)).Select(t => t.Key))
        : column == ProjectColumns.Chain ? names.Chain(project.ChainId)
        : column == ProjectColumns.IndustryCode ? project.IndustryCode
        : column == ProjectColumns.Sector ? ProjectWords.Of(ProjectWords.Sectors, project.Sector)
        : column == ProjectColumns.Currency ? ProjectWords.Of(ProjectWords.Currencies, project.Currency)
        : column == ProjectColumns.Unit ? names.Unit(project.UnitId)
        : column == ProjectColumns.Owner ? names.Owner(project.OwnerPostId)
        : column == ProjectColumns.KeyLists ? KeyLists(project)
        : column == ProjectColumns.Level ? ProjectWords.Of(ProjectWords.Levels, project.Confidentiality)
        : column == ProjectColumns.Status ? ProjectWords.Of(ProjectWords.Statuses, project.Status)
        : column == ProjectColumns.StatusReason ? project.StatusReason
        : null;

    private static string KeyLists(Project project) => string.Join(Separator, project.KeyLists.OrderBy(k => k.Year).ThenBy(k => k.Level)
        .Select(k => k.Year.ToString(CultureInfo.InvariantCulture) + ProjectWords.Of(ProjectWords.KeyLists, k.Level)));
}
