using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.MarkNoticesRead;
using DevZoneCrm.Core.Notices.SearchNotices;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using NoticeTexts = DevZoneCrm.Web.Resources.NoticeTexts;

namespace DevZoneCrm.Web.Features.Notices;

/// <summary>通知: everything the person was told, newest first. The filters stand in the address.</summary>
public sealed partial class NoticesPage
{
    private NoticeListRequest _request = new();
    private NoticeListDto? _found;
    private string? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<NoticeTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    // The address is read as a whole: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "topic")]
    public string? TopicInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "unread")]
    public string? UnreadInAddress { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageInAddress { get; set; }

    private int First => (_request.Page - 1) * NoticeListRequest.PageSize;

    private IReadOnlyList<ChoiceOption> Which => [new("", Text["Everything"]), new("1", Text["Unread"])];

    private static IReadOnlyList<ChoiceOption> Topics => [.. Enum.GetValues<NoticeTopic>().Select(t => new ChoiceOption(t.ToString(), Core.Notices.NoticeTexts.Word(t)))];

    protected override async Task OnParametersSetAsync()
    {
        var asked = NoticeListRequest.Of(Navigation.Uri);
        if (asked != _request || _found is null)
        {
            _request = asked;
            await LoadAsync();
        }
    }

    private void Go(NoticeListRequest request) => Navigation.NavigateTo((request with { Page = 1 }).ToUrl());

    private async Task LoadAsync()
    {
        var asked = _request;
        var result = await Sender.Send(asked.ToQuery());

        // An answer to an earlier question must not overwrite a later one's.
        if (asked == _request)
        {
            (_failure, _found) = (result.Failure?.Text, result.IsSuccess ? result.Value : _found);
        }
    }

    private async Task ReadAsync(Guid? one)
    {
        await Sender.Send(new MarkNoticesReadCommand(one));
        await LoadAsync();
    }
}
