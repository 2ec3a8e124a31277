namespace DevZoneCrm.Web.Api.Projects;

/// <summary>A page of projects, and the count and sums of the whole list.</summary>
/// <param name="InvestmentWan">Converted, 万元.</param>
/// <param name="InvestmentCnyWan">The part agreed in yuan, 万元.</param>
/// <param name="InvestmentUsdWan">The part agreed in dollars, 万美元.</param>
public sealed record ProjectSearchResponse(int Page, int PageSize, int Total, long InvestmentWan, long InvestmentCnyWan, long InvestmentUsdWan, IReadOnlyList<ProjectSummary> Projects);
