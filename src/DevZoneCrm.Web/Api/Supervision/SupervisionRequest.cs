using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Web.Api.Supervision;

/// <summary>An order to be issued. The deadline is given in exactly one of the three ways.</summary>
/// <param name="DueOn">A day.</param>
/// <param name="WorkingDays">Working days after today.</param>
/// <param name="CalendarDays">Calendar days after today.</param>
public sealed record SupervisionRequest(
    string Title,
    string Matter,
    Guid OwnerPostId,
    IReadOnlyList<Guid>? HelperPostIds = null,
    SupervisionSource Source = SupervisionSource.ByHand,
    DateOnly? DueOn = null,
    int? WorkingDays = null,
    int? CalendarDays = null,
    string? ProjectCode = null,
    string? Instruction = null,
    string? InstructedBy = null,
    SupervisionNode? Node = null,
    DateOnly? NodeDueOn = null);
