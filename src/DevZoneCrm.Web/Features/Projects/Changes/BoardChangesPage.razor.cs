using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>本周变化: the difference of the boards of two days, to be read on the screen and handed out on one sheet.</summary>
public sealed partial class BoardChangesPage
{
    [Inject]
    public required BoardChangesState State { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<ChangesTexts> Text { get; set; }

    // The address is read from the navigation: the names here only make the page listen for them.
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? ToDay { get; set; }

    [SupplyParameterFromQuery(Name = "rows")]
    public string? Rows { get; set; }

    private ChangesAddress Address => State.Address!;

    private DateOnly Before => IsoWeeks.Before(Address.To);

    private DateOnly After => IsoWeeks.Sunday(Address.To).AddDays(1);

    private string Title => Address.IsWeekOf(State.Today) ? Text["Title"] : Text["Title.Other"];

    // The list knows unit and chain; under other filters its column would be a longer one.
    private ListPart? Part => Address.Filter is { KeyList: BoardKeyList.None, OwnerPostId: null, Text: null } filter ? new ListPart { UnitId = filter.UnitId, ChainId = filter.ChainId } : null;

    protected override Task OnParametersSetAsync() => State.LoadAsync(ChangesAddress.Read(Navigation.Uri, State.Today));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(ChangeKind Kind, ChangeGroupDto Group, int Printed)> Groups(BoardChangesDto changes)
    {
        (ChangeKind Kind, ChangeGroupDto Group)[] all =
        [
            (ChangeKind.Moved, changes.Moved), (ChangeKind.Entered, changes.Entered), (ChangeKind.Left, changes.Left), (ChangeKind.Amounts, changes.Amounts), (ChangeKind.Stuck, changes.Stuck),
        ];
        return all.Zip(PrintShare.Of([.. all.Select(g => g.Group.Count)]), (g, printed) => (g.Kind, g.Group, printed));
    }

    private void Go(ChangeEventArgs change, bool first)
    {
        if (DateOnly.TryParseExact(change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= State.Today)
        {
            Navigation.NavigateTo((first ? Address with { From = day, To = day > Address.To ? day : Address.To } : Address with { To = day, From = day < Address.From ? day : Address.From }).Url);
        }
    }
}
