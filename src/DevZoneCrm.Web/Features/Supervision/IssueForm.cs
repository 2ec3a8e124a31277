using System.Globalization;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>What is typed before an order is issued.</summary>
public sealed class IssueForm
{
    public string Title { get; set; } = string.Empty;

    public string Matter { get; set; } = string.Empty;

    public SupervisionSource Source { get; set; }

    public string Instruction { get; set; } = string.Empty;

    public string InstructedBy { get; set; } = string.Empty;

    public Guid? OwnerPostId { get; set; }

    public HashSet<Guid> Helpers { get; } = [];

    public string ProjectCode { get; set; } = string.Empty;

    public SupervisionNode? Node { get; set; }

    public DateOnly? NodeDueOn { get; set; }

    public DeadlineKind Kind { get; set; }

    /// <summary>A number of days.</summary>
    public string Days { get; set; } = "5";

    public DateOnly? On { get; set; }

    /// <summary>As typed; not one at all where nothing fits.</summary>
    public SupervisionDeadline Deadline => Kind switch
    {
        DeadlineKind.Day => new SupervisionDeadline(On, null, null),
        DeadlineKind.CalendarDays => new SupervisionDeadline(null, null, Number),
        _ => new SupervisionDeadline(null, Number, null),
    };

    private int? Number => int.TryParse(Days.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public IssueSupervisionCommand ToCommand() => new(
        Title, Matter, Source, OwnerPostId ?? Guid.Empty, [.. Helpers], Deadline, ProjectCode.Length == 0 ? null : ProjectCode,
        Source == SupervisionSource.Instruction ? Instruction : null, Source == SupervisionSource.Instruction ? InstructedBy : null,
        Source == SupervisionSource.OverdueNode ? Node : null, Source == SupervisionSource.OverdueNode ? NodeDueOn : null);

    /// <summary>The day a date field gives.</summary>
    public void Choose(string? day) => On = ListValues.ToDay(day);
}
