using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What stands in the plain cells of a row.</summary>
internal static class ListCells
{
    public static string? Text(ProjectRowDto row, ListColumn column) => column switch
    {
        ListColumn.Code => row.Code,
        ListColumn.StageOn => ListValues.Day(row.StageOn),
        ListColumn.Status => ErrorTexts.Word(row.Status),
        ListColumn.Unit => row.Unit,
        ListColumn.Owner => row.Owner,
        ListColumn.Chain => row.Chain,
        ListColumn.Sector => row.Sector is { } sector ? ErrorTexts.Word(sector) : null,
        ListColumn.Confidentiality => ErrorTexts.Word(row.Confidentiality),
        ListColumn.SourceChannel => row.SourceChannel,
        ListColumn.SourceRegion => row.SourceRegion,
        ListColumn.NextStep => row.NextStep,
        _ => ListValues.Day(Date(row, column)),
    };

    public static string Days(ProjectRowDto row, DateOnly today, IStringLocalizer<ProjectListTexts> text) =>
        row.StageOn is { } since ? text["Days", today.DayNumber - since.DayNumber] : string.Empty;

    private static DateOnly? Date(ProjectRowDto row, ListColumn column) => column switch
    {
        ListColumn.SignedOn => row.SignedOn,
        ListColumn.StartedOn => row.StartedOn,
        ListColumn.CountedOn => row.CountedOn,
        ListColumn.NextStepOn => row.NextStepOn,
        ListColumn.RegisteredOn => row.RegisteredOn,
        ListColumn.LandSecuredOn => row.LandSecuredOn,
        ListColumn.CompletedOn => row.CompletedOn,
        ListColumn.ProducingOn => row.ProducingOn,
        ListColumn.FullCapacityOn => row.FullCapacityOn,
        ListColumn.StartedStatisticsOn => row.StartedStatisticsOn,
        ListColumn.CompletedStatisticsOn => row.CompletedStatisticsOn,
        _ => null,
    };
}
