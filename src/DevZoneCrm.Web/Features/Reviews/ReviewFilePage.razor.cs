using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reviews.DeclareRecusal;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.GetReviewFile;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>An expert's one file: reads, scores with a finger, or declares recusal. Nothing is chosen beforehand.</summary>
public sealed partial class ReviewFilePage
{
    private const int Watermarks = 24;

    private readonly Dictionary<CriterionCode, int> _marks = [];
    private readonly Dictionary<CriterionCode, string> _reasons = [];
    private string _remark = string.Empty;
    private ReviewFileDto? _file;
    private Failure? _failure;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<ReviewTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    private string? Problem => _failure is null ? null : string.Join(' ', _failure.Fields.SelectMany(f => f.Value)) is { Length: > 0 } fields ? fields : _failure.Text;

    protected override Task OnInitializedAsync() => LoadAsync();

    private string Watermark(ReviewFileDto file) => $"{file.ExpertName} {Calendar.Today:yyyy-MM-dd}";

    private string Reason(CriterionCode code) => _reasons.GetValueOrDefault(code) ?? string.Empty;

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetReviewFileQuery(Id));
        (_failure, _file) = (result.Failure, result.IsSuccess ? result.Value : null);
        foreach (var mark in _file?.Marks ?? [])
        {
            (_marks[mark.Code], _reasons[mark.Code]) = (mark.Percent, mark.Reason ?? string.Empty);
        }

        _remark = _file?.Remark ?? string.Empty;
    }

    private async Task SaveAsync()
    {
        if (_busy || _file is not { } file)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(new ScoreReviewCommand(file.ExpertId, file.Version, [.. _marks.Select(m => new ExpertMark(m.Key, m.Value, Reason(m.Key)))], _remark));
        (_busy, _failure) = (false, result.Failure);
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Score.Done"]);
            Navigation.NavigateTo(ReviewAddress.Files);
        }
    }

    private async Task RecuseAsync()
    {
        var recused = await Dialogs.OpenAsync(Text["Score.Recuse"], new SettingsForm
        {
            Fields = [new SettingsField("Reason", SettingsFieldKind.LongText) { Label = Text["Reason"], Required = true, MaxLength = ReviewExpert.MaxReasonLength }],
            Notes = [new SettingsNote(Text["Score.Recuse.Help"])],
            Start = new Dictionary<string, string>(StringComparer.Ordinal),
            Save = async form => (await Sender.Send(new DeclareRecusalCommand(_file!.ExpertId, _file.Version, form["Reason"]))).Failure,
            SaveText = Text["Score.Recuse"],
            Done = _ => Text["Score.Recused"],
            IsDangerous = true,
        });
        if (recused)
        {
            Navigation.NavigateTo(ReviewAddress.Files);
        }
    }
}
