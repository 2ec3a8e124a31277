using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.IssueSupervision;

/// <summary>立项交办. A decision of a meeting is issued with the meeting, not by this command.</summary>
/// <param name="Source">By hand, an instruction, or an overdue node.</param>
/// <param name="Node">Of an overdue node: which one of the project.</param>
/// <param name="NodeDueOn">The day it was due.</param>
public sealed record IssueSupervisionCommand(
    string Title,
    string Matter,
    SupervisionSource Source,
    Guid OwnerPostId,
    IReadOnlyList<Guid> HelperPostIds,
    SupervisionDeadline Deadline,
    string? ProjectCode = null,
    string? Instruction = null,
    string? InstructedBy = null,
    SupervisionNode? Node = null,
    DateOnly? NodeDueOn = null) : ICommand<Guid>;
