using System.Globalization;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A project on the board. Dragging, keys and the menu are the board's; the card only says what it allows. Drawn once, as text (<see cref="CardDrawings"/>).</summary>
public sealed partial class ProjectCard
{
    private (string Value, string? Unit) _amount;

    [Inject]
    public required IStringLocalizer<BoardTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required BoardCardDto Card { get; set; }

    /// <summary>A past day: it shows where the project stood, and cannot be moved.</summary>
    [Parameter]
    public bool ReadOnly { get; set; }

    private bool CanMove => !ReadOnly && Card.Moves.Any(m => m is { Stage: not null, IsAllowed: true });

    private HealthState Health => Card.Health switch
    {
        ProjectHealth.Warning => HealthState.Warning,
        ProjectHealth.Overdue => HealthState.Overdue,
        _ => HealthState.OnTrack,
    };

    private string Investor => Card.Investor ?? (Card.IsMasked ? Text["Investor.Masked"] : Text["Investor.Secret"]);

    private string UnitAndOwner => Card.OwnerName is null ? Card.UnitName : $"{Card.UnitName} · {Card.OwnerName}";

    // What is wrong goes before what comes next; without either the line stays, so that cards keep their height.
    private string Step => Card switch
    {
        // Next steps are today's; on a past day they would be news.
        _ when ReadOnly => Card.OwnerName ?? string.Empty,
        { HealthReason: { } reason } => reason,
        { NextStep: { } step, NextStepOn: { } on } => $"{on.ToString("MM-dd", CultureInfo.InvariantCulture)} {step}",
        { NextStep: { } step } => step,
        { IsMasked: true } => Text["Step.Masked"],
        { Stage: >= ProjectStage.Completed, OwnerName: { } owner } => owner,
        _ => Text["Step.None"],
    };

    private string StepTone => ReadOnly ? "quiet" : Card.HealthReason is null && Card.NextStep is null ? "quiet" : Card.Health.ToString().ToLowerInvariant();

    protected override void OnParametersSet() => _amount = BoardAmount.Of(Card.Investment.Wan, Card.Investment.Currency);
}
