using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.GetActivity;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>One activity, whole; a trip with its stops, which are added and taken back here.</summary>
public sealed partial class ActivityPage
{
    private ActivityPageDto? _data;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required LogActivityLauncher Launcher { get; set; }

    [Inject]
    public required IStringLocalizer<ActivityTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync() => _data?.Activity.Id == Id ? Task.CompletedTask : ReadAsync();

    private static string Title(ActivityDto activity) => string.Join(" · ", new[] { ErrorTexts.Word(activity.Kind), activity.City, activity.Project ?? activity.Firm }.OfType<string>());

    private static string Days(ActivityDto activity) => activity.Days == 1 ? ListValues.Day(activity.On)! : $"{ListValues.Day(activity.On)} – {ListValues.Day(activity.Facts.LastOn)}";

    private static IEnumerable<(string Label, string Value)> Facts(ActivityDto activity) => new (string Label, string? Value)[]
    {
        ("UnitId", activity.Unit),
        ("People", activity.People.Count > 0 ? string.Join('、', activity.People.Select(p => p.Name)) : activity.Person),
        ("LedByPostId", activity.LedBy),
        ("Firm", activity.Firm),
        ("Contacts", activity.Contacts),
        ("Content", activity.Content),
        ("Result", activity.Result),
        ("NextStep", activity.NextStep is null ? null : string.Join(" · ", new[] { activity.NextStep, ListValues.Day(activity.NextStepOn), activity.NextStepBy }.OfType<string>())),
    }.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Label, fact.Value!));

    private async Task ReadAsync()
    {
        var asked = Id;
        var result = await Sender.Send(new GetActivityQuery(asked));
        if (asked == Id)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private async Task ThenReadAsync(Task<bool> dialog)
    {
        if (await dialog)
        {
            await ReadAsync();
        }
    }
}
