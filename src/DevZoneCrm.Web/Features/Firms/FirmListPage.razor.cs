using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.GetFirmClaims;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>首报: what is to be done, one's own claims, the unit's, those about to lapse, and the pool. View and page stand in the address.</summary>
public sealed partial class FirmListPage
{
    public const string Path = "/firms";
    private const string Tasks = "Tasks";

    private FirmClaimsDto? _claims;
    private FirmTasksDto? _tasks;
    private string? _failure;
    private string? _problem;
    private (string Shown, int Page)? _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<FirmTexts> Text { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? ViewInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageInAddress { get; set; }

    private bool IsTasks => ListValues.ToEnum<ClaimView>(ViewInAddress) is null;

    private ClaimView View => ListValues.ToEnum<ClaimView>(ViewInAddress) ?? ClaimView.Mine;

    private string Shown => IsTasks ? Tasks : View.ToString();

    private int PageNumber => Math.Clamp(PageInAddress ?? 1, 1, 10_000);

    private IReadOnlyList<ChoiceOption> Views => [new(Tasks, Text["View.Tasks"]), .. Enum.GetValues<ClaimView>().Select(view => new ChoiceOption(view.ToString(), Text["View." + view]))];

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (Shown, PageNumber))
        {
            _loaded = (Shown, PageNumber);
            (_claims, _tasks, _problem) = (null, null, null);
            await LoadAsync();
        }
    }

    private static string Day(DateOnly? day) => ListValues.Day(day) ?? string.Empty;

    private Task TriedAsync(string? problem)
    {
        _problem = problem;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _loaded;
        if (IsTasks)
        {
            var tasks = await Sender.Send(new GetFirmTasksQuery());
            (_failure, _tasks) = (tasks.Failure?.Text, tasks.IsSuccess ? tasks.Value : _tasks);
            return;
        }

        var claims = await Sender.Send(new GetFirmClaimsQuery(View, PageNumber));
        if (asked == _loaded)
        {
            (_failure, _claims) = (claims.Failure?.Text, claims.IsSuccess ? claims.Value : _claims);
        }
    }
}
