using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.GetRaceRules;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>考核办法: one version of the rules as a page that reads and prints.</summary>
public sealed partial class RaceRulesPage
{
    private RaceRulesDto? _rules;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [SupplyParameterFromQuery(Name = "version")]
    private string? Version { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var number = int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : (int?)null;
        var result = await Sender.Send(new GetRaceRulesQuery(number));
        (_failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }
}
