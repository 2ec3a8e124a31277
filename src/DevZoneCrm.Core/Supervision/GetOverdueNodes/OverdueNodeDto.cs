using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetOverdueNodes;

/// <summary>One node of one project that is overdue.</summary>
/// <param name="What">Of a next step: what it is.</param>
/// <param name="OwnerPostId">Who should answer for it.</param>
public sealed record OverdueNodeDto(Guid ProjectId, string Code, string Project, string Unit, string? Owner, Guid? OwnerPostId, SupervisionNode Node, string? What, DateOnly DueOn);
