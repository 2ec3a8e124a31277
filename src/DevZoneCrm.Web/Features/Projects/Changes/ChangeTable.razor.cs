using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>The rows of one kind of change, each with its reason and person.</summary>
public sealed partial class ChangeTable
{
    [Inject]
    public required IStringLocalizer<ChangesTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public ChangeKind Kind { get; set; }

    [Parameter, EditorRequired]
    public required ChangeGroupDto Group { get; set; }

    /// <summary>The second day; days in a stage are counted up to it.</summary>
    [Parameter, EditorRequired]
    public DateOnly To { get; set; }

    /// <summary>Rows that the printed page has room for.</summary>
    [Parameter]
    public int Printed { get; set; }

    /// <summary>The same page with all rows.</summary>
    [Parameter]
    public string? AllHref { get; set; }

    private string Anchor => Kind.ToString().ToLowerInvariant();

    private string Summary => Kind is ChangeKind.Moved or ChangeKind.Stuck ? Text["Count", Group.Count].Value : Text["CountSum", Group.Count, ChangeAmount.Wan(Group.Wan)].Value;

    private string Place(BoardChangeRowDto row) => ChangeWords.Place(Kind, row, Text);

    private string Amount(BoardChangeRowDto row) => row.OldInvestment is { } old ? Text["Changed", ChangeAmount.Text(old), ChangeAmount.Text(row.Investment)].Value : ChangeAmount.Text(row.Investment);

    private string When(BoardChangeRowDto row) => row.On is not { } on ? "—"
        : Kind is ChangeKind.Stuck ? Text["Days", To.DayNumber - on.DayNumber].Value
        : on.ToString(on.Year == To.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Person(BoardChangeRowDto row) => (Kind is ChangeKind.Stuck ? row.OwnerName : ChangeWords.By(row, Text)) ?? "—";

    private string? Why(BoardChangeRowDto row) => row.LostTo is { } to ? string.Join(Text["Comma"].Value, new[] { row.Reason, Text["To", to].Value }.Where(t => t is not null)) : row.Reason;
}
