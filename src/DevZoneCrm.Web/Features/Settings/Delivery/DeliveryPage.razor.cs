using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Notices.Outbox.RetryDelivery;
using DevZoneCrm.Core.Notices.Outbox.SendTestMail;
using DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;
using DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;
using DevZoneCrm.Core.Notices.Webhooks.TestWebhook;
using DevZoneCrm.Infrastructure.Notices;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using NoticeTexts = DevZoneCrm.Web.Resources.NoticeTexts;

namespace DevZoneCrm.Web.Features.Settings.Delivery;

/// <summary>邮件与机器人: how notices leave the system, and what did not arrive.</summary>
public sealed partial class DeliveryPage
{
    private DeliverySettingsDto? _settings;
    private Failure? _robotFailure;
    private string? _mailFailure;
    private string _url = string.Empty;
    private string _secret = string.Empty;
    private bool _isOn;

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required NoticeOptions Keep { get; set; }

    [Inject]
    public required IStringLocalizer<NoticeTexts> Words { get; set; }

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetDeliverySettingsQuery());
        (Failure, _settings) = (result.Failure, result.IsSuccess ? result.Value : null);
        if (_settings is { } loaded)
        {
            (_url, _secret, _isOn) = (loaded.WebhookUrl, string.Empty, loaded.WebhookIsOn);
        }
    }

    private static string At(DateTimeOffset at) => ZoneCalendar.InZone(at).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);

    private async Task SaveRobotAsync()
    {
        var result = await Sender.Send(new ChangeWebhookCommand(_settings!.WebhookVersion, _url, _secret, _isOn));
        _robotFailure = result.Failure;
        if (result.IsSuccess)
        {
            Toasts.Done(Words["Robot.Saved"]);
            await LoadAsync();
        }
    }

    private async Task TestRobotAsync()
    {
        var result = await Sender.Send(new TestWebhookCommand());
        _robotFailure = result.Failure;
        await DoneAsync(result.IsSuccess, Words["Robot.Tested"]);
    }

    private async Task TestMailAsync()
    {
        var result = await Sender.Send(new SendTestMailCommand());
        _mailFailure = result.Failure?.Text;
        await DoneAsync(result.IsSuccess, Words["Mail.Tested", result.IsSuccess ? result.Value : string.Empty]);
    }

    private async Task AgainAsync(DeliveryProblemDto problem)
    {
        var result = await Sender.Send(new RetryDeliveryCommand(problem.Id));
        _mailFailure = result.Failure?.Text;
        await DoneAsync(result.IsSuccess, Words["Out.AgainDone"]);
    }

    private async Task DoneAsync(bool isDone, string sentence)
    {
        if (isDone)
        {
            Toasts.Done(sentence);
            await LoadAsync();
        }
    }
}
