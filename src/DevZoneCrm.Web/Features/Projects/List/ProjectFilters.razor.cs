using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>The chips above the list. Each change is a new address.</summary>
public sealed partial class ProjectFilters
{
    private static readonly string[] Edges = ["1", "5", "10", "20", "50", "100"];

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ProjectFilter Filter { get; set; }

    [Parameter]
    public EventCallback<ProjectFilter> FilterChanged { get; set; }

    [Parameter, EditorRequired]
    public required ProjectChoicesDto Choices { get; set; }

    /// <summary>On a phone the chips stand behind one button.</summary>
    [Parameter]
    public bool Open { get; set; }

    private IReadOnlyList<ChoiceOption> Thresholds => [.. Edges.Select(edge => new ChoiceOption(edge, Text["MinYi.Option", edge]))];

    private IReadOnlyList<ChoiceOption> KeyLists => [.. Choices.KeyLists.Select(mark => new ChoiceOption(ListValues.Mark(mark), $"{mark.Year} {ErrorTexts.Word(mark.Level)}"))];

    private IReadOnlyList<ChoiceOption> Owners =>
        [.. Choices.Owners.Where(o => o.IsCurrent).Select(o => new ChoiceOption(o.PostId.ToString(), o.Person, Choices.Units.FirstOrDefault(u => u.Id == o.UnitId)?.Name))];

    private static List<ChoiceOption> Words<T>(Func<T, bool>? take = null)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(value => take?.Invoke(value) != false).Select(value => new ChoiceOption(value.ToString(), ErrorTexts.Word(value)))];

    private static List<ChoiceOption> Named(IReadOnlyList<NamedChoiceDto> choices) => [.. choices.Select(c => new ChoiceOption(c.Id.ToString(), c.Name))];

    private static List<string> Ids(IReadOnlyList<Guid> ids) => [.. ids.Select(id => id.ToString())];

    private static List<string> Names<T>(IReadOnlyList<T> values)
        where T : struct, Enum => [.. values.Select(v => v.ToString())];

    private static string[] One(string? value) => value is null ? [] : [value];

    private static string? First(IReadOnlyList<string> values) => values.Count == 0 ? null : values[0];

    private static List<Guid> ToIds(IReadOnlyList<string> values) => [.. values.Select(Guid.Parse)];

    private static List<T> ToEnums<T>(IReadOnlyList<string> values)
        where T : struct, Enum => [.. values.Select(v => ListValues.ToEnum<T>(v)).OfType<T>()];

    private Task Set(ProjectFilter filter) => FilterChanged.InvokeAsync(filter);
}
