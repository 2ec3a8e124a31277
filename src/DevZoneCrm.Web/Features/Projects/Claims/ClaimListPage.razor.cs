using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.SearchClaims;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>认定: what waits for me, what I filed, and all that is under way.</summary>
public sealed partial class ClaimListPage
{
    private const int PageSize = 30;

    private ClaimListDto? _found;
    private string? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<ClaimTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "show")]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageInAddress { get; set; }

    private ClaimScope Scope => ListValues.ToEnum<ClaimScope>(Show) ?? ClaimScope.Awaiting;

    private int PageNumber => Math.Clamp(PageInAddress ?? 1, 1, SearchClaimsQuery.MaxPage);

    private IReadOnlyList<ChoiceOption> Scopes => [.. Enum.GetValues<ClaimScope>().Select(scope => new ChoiceOption(scope.ToString(), Labelled(scope)))];

    protected override Task OnParametersSetAsync() => LoadAsync();

    private string Labelled(ClaimScope scope)
    {
        var count = scope switch { ClaimScope.Awaiting => _found?.Awaiting, ClaimScope.Returned => _found?.Returned, _ => null };
        return count is > 0 ? $"{Text["Scope." + scope]} {count}" : Text["Scope." + scope];
    }

    private async Task LoadAsync()
    {
        var (scope, page) = (Scope, PageNumber);
        var result = await Sender.Send(new SearchClaimsQuery(scope, Page: page, PageSize: PageSize));
        if ((scope, page) == (Scope, PageNumber))
        {
            (_failure, _found) = (result.Failure?.Text, result.IsSuccess ? result.Value : null);
        }
    }
}
