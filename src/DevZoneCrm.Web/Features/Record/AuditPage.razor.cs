using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Core.Record.GetRecordChoices;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>审计记录: who did what, line by line; whether the chain is whole; and the record as a file that can be checked elsewhere.</summary>
public sealed partial class AuditPage
{
    private RecordAddress _address = new();
    private RecordChoicesDto? _choices;
    private RecordListDto? _found;
    private string? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<RecordTexts> Text { get; set; }

    // The address is read as a whole: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "who")]
    public string? WhoInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "day")]
    public string? DayInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "before")]
    public string? BeforeInAddress { get; set; }

    private IReadOnlyList<ChoiceOption> People => [.. (_choices?.People ?? []).Select(p => new ChoiceOption(p.Id.ToString(), p.Name))];

    private IReadOnlyList<ChoiceOption> Kinds => [.. (_choices?.Entities ?? []).Select(e => new ChoiceOption(e, Text.Entity(e)))];

    protected override async Task OnParametersSetAsync()
    {
        _address = RecordAddress.Of(Navigation.Uri);
        if (_choices is null && await Sender.Send(new GetRecordChoicesQuery()) is { IsSuccess: true } choices)
        {
            _choices = choices.Value;
        }

        var asked = _address;
        var result = await Sender.Send(asked.ToQuery());
        if (asked == _address)
        {
            (_failure, _found) = (result.Failure?.Text, result.IsSuccess ? result.Value : null);
        }
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private string Export(string format) => ListValues.Address($"/export/record.{format}", [("from", ListValues.Day(_address.Day)), ("to", ListValues.Day(_address.Day))]);

    private void Go(RecordAddress address) => Navigation.NavigateTo((address with { Before = null }).ToUrl());
}
