using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What an item says, as values: the page gives them words in the reader's language. Kept with the meeting from the moment it begins.</summary>
public sealed record AgendaFacts
{
    /// <summary>The project's name (a 保密 one's code name), or what the item is about.</summary>
    public required string Title { get; init; }

    /// <summary>The project's code, which stands for the name where a reader may not know it.</summary>
    public string? Code { get; init; }

    public AgendaSign Sign { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whose it is alone: only that unit, and those who see all, are told. None where the project, or nothing, decides that.</summary>
    public Guid? OfUnitId { get; init; }

    public string? Owner { get; init; }

    public ProjectStage? Before { get; init; }

    public ProjectStage? Stage { get; init; }

    public long? Amount { get; init; }

    public Currency Currency { get; init; }

    /// <summary>The day it happened or began.</summary>
    public DateOnly? On { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>How long in the stage, or how late.</summary>
    public int? Days { get; init; }

    /// <summary>How many are done and how many were due.</summary>
    public int? Done { get; init; }

    public int? Due { get; init; }

    /// <summary>Next step, condition, decision, reason: what only those read who see the project in full.</summary>
    public string? Text { get; init; }

    /// <summary>Which milestone a claim is about.</summary>
    public Milestone? Milestone { get; init; }
}
