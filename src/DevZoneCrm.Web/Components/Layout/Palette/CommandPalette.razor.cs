using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Layout.Palette;

/// <summary>Ctrl+K, from anywhere: projects, firms, people, pages and commands.</summary>
public sealed partial class CommandPalette : IDisposable
{
    private readonly Debounce _pause = new(TimeProvider.System, TimeSpan.FromMilliseconds(120));
    private FindingsDto _found = FindingsDto.None;
    private IReadOnlyList<SavedViewDto>? _views;
    private string _typed = string.Empty;

    // What the answer on screen belongs to; the script and tests wait for it.
    private string _answered = string.Empty;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IStringLocalizer<Shell> Text { get; set; }

    [Parameter, EditorRequired]
    public required ShellViewer Viewer { get; set; }

    private IReadOnlyList<PaletteEntry> Entries => PaletteEntries.Matching(Viewer, _typed, key => Text[key].Value);

    private IReadOnlyList<SavedViewDto> Views => SearchKey.Of(_typed) is { Length: >= SearchKey.Shortest } key
        ? [.. (_views ?? []).Where(view => SearchKey.WithInitials(view.Name).Contains(key, StringComparison.Ordinal)).Take(FindAnythingQuery.MaxHits)]
        : [];

    // Who types the beginning of a page's name or its initials means the page.
    private bool NamesAPage => SearchKey.Of(_typed) is { Length: > 0 } key
        && Entries.Any(entry => SearchKey.WithInitials(Text[entry.TextKey]).Split('\n').Any(spelling => spelling.StartsWith(key, StringComparison.Ordinal)));

    private bool IsEmpty => _answered == _typed && SearchKey.Of(_typed).Length >= SearchKey.Shortest
        && _found.Projects.Count + _found.Firms.Count + _found.People.Count + Views.Count + Entries.Count == 0;

    public void Dispose() => _pause.Dispose();

    private static string Href(ProjectHitDto hit) => hit.IsMasked ? "/projects?q=" + Uri.EscapeDataString(hit.Code) : ProjectListUrl.Project(hit.Id);

    private static string Subtitle(ProjectHitDto hit) => string.Join(" · ", new[] { hit.Investor, ErrorTexts.Word(hit.Stage), hit.Unit, hit.IsMasked ? null : hit.Code }.OfType<string>());

    private void Type(string? typed)
    {
        _typed = typed ?? string.Empty;
        _pause.Do(() => _ = InvokeAsync(FindAsync));
    }

    private async Task FindAsync()
    {
        var asked = _typed;
        var isEnough = SearchKey.Of(asked).Length >= SearchKey.Shortest;
        var answer = isEnough ? await Sender.Send(new FindAnythingQuery(asked)) : null;

        // Read once for each time something is looked for: a handful of names, matched here.
        _views = !isEnough ? null : _views ?? (await Sender.Send(new GetViewsQuery()) is { IsSuccess: true } views ? views.Value : []);

        // A slow answer to an earlier text must not stand under a later one.
        if (asked == _typed)
        {
            (_found, _answered) = (answer is { IsSuccess: true } ? answer.Value : FindingsDto.None, asked);
            StateHasChanged();
        }
    }
}
