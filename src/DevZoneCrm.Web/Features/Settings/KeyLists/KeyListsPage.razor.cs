using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetKeyList;
using DevZoneCrm.Core.Projects.PutOnKeyList;
using DevZoneCrm.Core.Projects.TakeOffKeyList;
using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Settings.KeyLists;

/// <summary>重大项目清单: which projects are on a year's list; found, chosen and put on or taken off together.</summary>
public sealed partial class KeyListsPage
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly HashSet<Guid> _chosen = [];
    private KeyListDto? _list;
    private string? _problem;
    private bool _busy;

    [Inject]
    public required Toasts Toasts { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Q { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageAsked { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    private int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "level")]
    private string? Level { get; set; }

    private int Number => Math.Max(1, PageAsked ?? 1);

    private KeyListMark List => new(
        Year is >= FirstYear and <= LastYear ? Year.Value : Calendar.Today.Year,
        string.Equals(Level, "city", StringComparison.OrdinalIgnoreCase) ? Core.Projects.Domain.KeyListLevel.City : Core.Projects.Domain.KeyListLevel.Province);

    // The years there are lists for, this one and the next.
    private IEnumerable<int> Years => _list!.Counts.Keys.Select(k => k.Year).Append(Calendar.Today.Year).Append(Calendar.Today.Year + 1).Append(List.Year).Distinct().OrderDescending();

    private static IReadOnlyList<ChoiceOption> LevelOptions => Words<Core.Projects.Domain.KeyListLevel>();

    private List<Guid> Addable => [.. _list!.Projects.Rows.Where(r => !r.IsListed && _chosen.Contains(r.Id)).Select(r => r.Id)];

    private List<Guid> Removable => [.. _list!.Projects.Rows.Where(r => r.IsListed && _chosen.Contains(r.Id)).Select(r => r.Id)];

    private bool AllChosen => _list!.Projects.Rows.All(r => _chosen.Contains(r.Id));

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetKeyListQuery(List, Q, Number));
        (Failure, _list) = (result.Failure, result.IsSuccess ? result.Value : null);
        _chosen.Clear();
        _problem = null;
    }

    private int Count(int year) => _list!.Counts.Where(c => c.Key.Year == year).Sum(c => c.Value);

    private void Go(int year, Core.Projects.Domain.KeyListLevel level) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["year"] = year,
        ["level"] = level == Core.Projects.Domain.KeyListLevel.City ? "city" : null,
        ["page"] = null,
    }));

    private void Choose(Guid id, bool on)
    {
        if (on)
        {
            _chosen.Add(id);
        }
        else
        {
            _chosen.Remove(id);
        }
    }

    private void ChooseAll(bool on)
    {
        _chosen.Clear();
        if (on)
        {
            _chosen.UnionWith(_list!.Projects.Rows.Select(r => r.Id));
        }
    }

    private Task PutAsync() => SendAsync(new PutOnKeyListCommand(List, Addable), "KeyList.PutDone");

    private Task TakeAsync() => SendAsync(new TakeOffKeyListCommand(List, Removable), "KeyList.TakeDone");

    private async Task SendAsync(ICommand<int> command, string done)
    {
        _busy = true;
        var result = await Sender.Send(command);
        _busy = false;
        if (result.IsSuccess)
        {
            Toasts.Done(Text[done, result.Value, List.Year, ErrorTexts.Word(List.Level)]);
            await LoadAsync();
        }
        else
        {
            _problem = result.Failure.Text;
        }
    }
}
