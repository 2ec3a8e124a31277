using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.GetNoticePreferences;
using DevZoneCrm.Core.Notices.SaveNoticePreferences;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using NoticeTexts = DevZoneCrm.Web.Resources.NoticeTexts;

namespace DevZoneCrm.Web.Features.Notices;

/// <summary>On the account page: where notices go, and when the digest comes.</summary>
public sealed partial class NoticePreferencesForm
{
    private Dictionary<NoticeKind, NoticeWays> _ways = [];
    private NoticePreferencesDto? _loaded;
    private Failure? _failure;
    private string? _email;
    private string _language = "zh-CN";
    private bool _byMail;
    private bool _onRestDays;
    private TimeOnly _at;
    private TimeOnly _quietFrom;
    private TimeOnly _quietTo;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<NoticeTexts> Text { get; set; }

    private static IEnumerable<IGrouping<NoticeTopic, NoticeKind>> Topics => NoticeKinds.Choosable.GroupBy(NoticeKinds.Topic).OrderBy(t => t.Key);

    protected override async Task OnInitializedAsync()
    {
        var result = await Sender.Send(new GetNoticePreferencesQuery());
        if (result.IsSuccess)
        {
            var own = _loaded = result.Value;
            (_email, _byMail, _language, _ways) = (own.Email, own.ByMail, own.Language, own.Ways.ToDictionary(w => w.Key, w => w.Value));
            (_at, _quietFrom, _quietTo, _onRestDays) = (own.Hours.At, own.Hours.QuietFrom, own.Hours.QuietTo, own.Hours.OnRestDays);
        }
    }

    private bool Has(NoticeKind kind, NoticeWays way) => _ways.GetValueOrDefault(kind).HasFlag(way);

    private void Set(NoticeKind kind, NoticeWays way, bool on) => _ways[kind] = on ? _ways.GetValueOrDefault(kind) | way : _ways.GetValueOrDefault(kind) & ~way;

    private async Task SaveAsync()
    {
        var result = await Sender.Send(new SaveNoticePreferencesCommand
        {
            Email = _email,
            ByMail = _byMail,
            Hours = new DigestHours(_at, _quietFrom, _quietTo, _onRestDays),
            Language = _language,
            Ways = _ways,
        });
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Prefs.Saved"]);
        }
    }
}
