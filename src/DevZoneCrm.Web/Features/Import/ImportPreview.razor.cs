using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>Line by line what the file would do, every problem at its row and column.</summary>
public sealed partial class ImportPreview
{
    private const int PageSize = 50;

    private ImportPreviewDto? _shown;

    [Inject]
    public required IStringLocalizer<ImportTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ImportState State { get; set; }

    [Parameter, EditorRequired]
    public required ImportAddress Address { get; set; }

    [Parameter]
    public EventCallback<ImportAddress> OnGo { get; set; }

    /// <summary>A cell was decided on its own: look again.</summary>
    [Parameter]
    public EventCallback OnDecided { get; set; }

    [Parameter]
    public EventCallback OnImport { get; set; }

    private ImportPreviewDto Data => State.Preview!;

    private ILookup<int, RejectedCell> Problems { get; set; } = Array.Empty<RejectedCell>().ToLookup(r => r.Row);

    private ILookup<int, CellWarning> Warnings { get; set; } = Array.Empty<CellWarning>().ToLookup(w => w.Row);

    private HashSet<int> Doubtful { get; set; } = [];

    private List<RejectedCell> HeaderProblems { get; set; } = [];

    private List<string> MadeNames { get; set; } = [];

    private List<PlannedRow> Chosen { get; set; } = [];

    private int First => (Address.Page - 1) * PageSize;

    private List<PlannedRow> Page => [.. Chosen.Skip(First).Take(PageSize)];

    private int Changing => Data.Count(PlannedKind.Created) + Data.Count(PlannedKind.Updated);

    private string Verdict => Data.Rejected.Count > 0 ? Text["Verdict.Rejected", Data.Rejected.Count]
        : Changing == 0 ? Text["Verdict.Nothing"]
        : Text["Verdict.Ready", Data.Count(PlannedKind.Created), Data.Count(PlannedKind.Updated), Data.Count(PlannedKind.Unchanged)];

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_shown, Data))
        {
            _shown = Data;
            var lines = Data.Lines.Select(l => l.Number).ToHashSet();
            Problems = Data.Rejected.ToLookup(r => r.Row);
            Warnings = Data.Warnings.ToLookup(w => w.Row);
            Doubtful = [.. Data.Warnings.Select(w => w.Row).Where(lines.Contains), .. Data.Lines.Where(l => l.Changes.Any(c => c.IsConflict)).Select(l => l.Number)];
            HeaderProblems = [.. Data.Rejected.Where(r => !lines.Contains(r.Row))];
            MadeNames = [.. Data.Made.Where(m => m.Thing != ImportedThing.Post).Select(m => m.Name).Distinct(StringComparer.Ordinal)];
        }

        Chosen = [.. Data.Lines.Where(l => (Address.Show is null || l.Kind == Address.Show) && (!Address.Doubtful || Doubtful.Contains(l.Number)))];
    }

    private static string? Current(bool current) => current ? "true" : null;

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "—" : value;

    private static TagTone Tone(PlannedKind kind) => kind switch
    {
        PlannedKind.Rejected => TagTone.Alarm,
        PlannedKind.Created => TagTone.Ok,
        PlannedKind.Updated => TagTone.Primary,
        _ => TagTone.Neutral,
    };

    private Task DecideAsync(CellChange change)
    {
        State.Cells[change.Key] = change.KeepsHere;
        return OnDecided.InvokeAsync();
    }

    private Task ChooseConflicts(ChangeEventArgs change) =>
        Enum.TryParse<ConflictChoice>(change.Value?.ToString(), out var choice) ? OnGo.InvokeAsync(Address with { Conflicts = choice, Page = 1 }) : Task.CompletedTask;
}
