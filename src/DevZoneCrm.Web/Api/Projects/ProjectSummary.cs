using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>One project of a list. Where <c>isMasked</c>, the name is its code and there is no investor.</summary>
public sealed record ProjectSummary(
    Guid Id, string Code, string Name, string? Investor, Currency Currency, decimal InvestmentWan, ProjectStage Stage, DateOnly? StageOn, ProjectStatus Status, DateOnly? StatusOn,
    string Unit, string? Chain, string? Owner, Sector? Sector, Confidentiality Confidentiality, DateOnly? SignedOn, DateOnly? StartedOn, bool IsMasked)
{
    public static ProjectSummary Of(ProjectRowDto row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ProjectSummary(
            row.Id, row.Code, row.DisplayName, row.Investor, row.Currency, row.Investment.Wan, row.Stage, row.StageOn, row.Status, row.StatusOn,
            row.Unit, row.Chain, row.Owner, row.Sector, row.Confidentiality, row.SignedOn, row.StartedOn, row.IsMasked);
    }
}
