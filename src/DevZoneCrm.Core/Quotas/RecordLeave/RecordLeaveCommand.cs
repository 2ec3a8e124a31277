using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas.RecordLeave;

/// <summary>请假: the person's own, or recorded by the head of the unit or an office.</summary>
/// <param name="PersonId">None means the viewer.</param>
public sealed record RecordLeaveCommand(Guid? PersonId, LeaveKind Kind, DateOnly From, DateOnly To, string? Reason) : ICommand<Guid>;
