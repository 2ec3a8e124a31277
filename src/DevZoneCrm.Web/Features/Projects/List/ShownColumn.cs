using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>A column as the table draws it.</summary>
internal sealed record ShownColumn(ListColumn Column, string Class, ProjectSort? Sort, int? Width)
{
    /// <summary>May be cut off; then the whole of it stands in the title.</summary>
    public bool IsLong => Column is ListColumn.NextStep or ListColumn.Chain or ListColumn.SourceChannel or ListColumn.SourceRegion;

    public static ShownColumn Of(ChosenColumn chosen, bool counted) => new(chosen.Column, ClassOf(chosen.Column), SortOf(chosen.Column, counted), chosen.Width);

    private static string ClassOf(ListColumn column) => column switch
    {
        ListColumn.Name => "name",
        ListColumn.Investor => "investor",
        ListColumn.Amount => "dz-num amount",
        ListColumn.Stage => "stage",
        ListColumn.Days => "dz-num days",
        ListColumn.Unit => "unit",
        ListColumn.Owner => "owner",
        ListColumn.KeyList => "keys",
        ListColumn.NextStep => "long more",
        ListColumn.Code or ListColumn.Status or ListColumn.Chain or ListColumn.Sector or ListColumn.Confidentiality or ListColumn.SourceChannel or ListColumn.SourceRegion or ListColumn.ReviewGrade => "more",
        _ => "date",
    };

    private static ProjectSort? SortOf(ListColumn column, bool counted) => column switch
    {
        ListColumn.Code => ProjectSort.Code,
        ListColumn.Name => ProjectSort.Name,
        ListColumn.Amount => ProjectSort.Amount,
        ListColumn.Stage => ProjectSort.Stage,
        ListColumn.Unit => ProjectSort.Unit,
        ListColumn.SignedOn => ProjectSort.SignedOn,
        ListColumn.StartedOn => ProjectSort.StartedOn,
        ListColumn.Days or ListColumn.StageOn => counted ? null : ProjectSort.Recent,
        ListColumn.CountedOn => ProjectSort.Recent,
        _ => null,
    };
}
