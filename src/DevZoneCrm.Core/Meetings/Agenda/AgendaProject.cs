using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>A project as the agenda reads it.</summary>
internal sealed record AgendaProject
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? Unit { get; init; }

    public string? Owner { get; init; }

    public ProjectStage Stage { get; init; }

    public DateOnly? StageOn { get; init; }

    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public string? StatusReason { get; init; }
}
