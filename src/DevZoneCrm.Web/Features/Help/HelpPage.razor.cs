using DevZoneCrm.Web.Components.Layout.Tour;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Help;

/// <summary>帮助: a page for each screen, written for those who bring investment.</summary>
public sealed partial class HelpPage
{
    private const int MostLines = 9;

    [Inject]
    public required IStringLocalizer<HelpTexts> Text { get; set; }

    [Inject]
    public required TourState Tour { get; set; }

    [Parameter]
    public string? Slug { get; set; }

    private HelpTopic? Topic => HelpTopics.Find(Slug);

    private IEnumerable<string> Lines(string kind) => Enumerable.Range(1, MostLines)
        .Select(number => Text[$"{Topic!.Slug}.{kind}{number}"])
        .TakeWhile(line => !line.ResourceNotFound)
        .Select(line => line.Value);
}
