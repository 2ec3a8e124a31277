using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>投屏: the week's difference for a meeting room. Arrow keys step, Esc leaves; the step stands in the address.</summary>
public sealed partial class BoardPresentPage
{
    private ElementReference _wall;
    private BoardChangesDto? _shown;

    [Inject]
    public required BoardChangesState State { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<ChangesTexts> Text { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery(Name = "step")]
    public string? StepNumber { get; set; }

    private ChangesAddress Address => State.Address!;

    private IReadOnlyList<ChangeSlide> Slides { get; set; } = [];

    private int Step => Math.Clamp((int.TryParse(StepNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 1) - 1, 0, Math.Max(0, Slides.Count - 1));

    private ChangeSlide Slide
    {
        get
        {
            if (!ReferenceEquals(_shown, State.Changes))
            {
                _shown = State.Changes;
                Slides = ChangeSlide.Of(State.Changes!);
            }

            return Slides[Step];
        }
    }

    protected override Task OnParametersSetAsync() => State.LoadAsync(ChangesAddress.Read(Navigation.Uri, State.Today));

    // Keys work at once, wherever the last click was.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _wall.FocusAsync(preventScroll: true);
        }
    }

    private string Heading(ChangeSlide slide)
    {
        var title = slide switch
        {
            { Kind: null } => Text[Address.IsWeekOf(State.Today) ? "Title" : "Title.Other"].Value,
            { Kind: ChangeKind.Moved } => Text["Present.MovedTo", ErrorTexts.Word(slide.Stage), slide.Count].Value,
            _ => Text["Present.Of", Text[slide.Kind.Value.ToString()].Value, slide.Count].Value,
        };
        return slide.Parts > 1 ? $"{title}  {slide.Part}/{slide.Parts}" : title;
    }

    private string? Person(ChangeSlide slide, BoardChangeRowDto row) => slide.Kind == ChangeKind.Stuck ? row.OwnerName : ChangeWords.By(row, Text);

    private string Why(ChangeSlide slide, BoardChangeRowDto row) => slide.Kind == ChangeKind.Stuck && row.On is { } since
        ? string.Join(Text["Comma"].Value, new[] { Text["Days.Stands", State.Changes!.To.DayNumber - since.DayNumber].Value, row.Reason }.Where(t => t is not null))
        : string.Join(Text["Comma"].Value, new[] { row.On?.ToString("MM-dd", CultureInfo.InvariantCulture), row.Reason, row.LostTo is { } to ? Text["To", to].Value : null }.Where(t => t is not null));

    private string StepUrl(int step) => Navigation.GetUriWithQueryParameters(Address.PresentUrl is var url ? Navigation.ToAbsoluteUri(url).ToString() : string.Empty,
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["step"] = Math.Clamp(step, 0, Math.Max(0, Slides.Count - 1)) + 1 });

    private void OnKey(KeyboardEventArgs key)
    {
        var to = key.Key switch
        {
            "ArrowRight" or "ArrowDown" or "PageDown" or " " => Step + 1,
            "ArrowLeft" or "ArrowUp" or "PageUp" => Step - 1,
            "Home" => 0,
            "End" => Slides.Count - 1,
            _ => (int?)null,
        };
        if (key.Key == "Escape")
        {
            Navigation.NavigateTo(Address.Url);
        }
        else if (to is { } step && Math.Clamp(step, 0, Slides.Count - 1) != Step)
        {
            // Leaving the screen is one step back, however many were shown.
            Navigation.NavigateTo(StepUrl(step), forceLoad: false, replace: true);
        }
    }
}
