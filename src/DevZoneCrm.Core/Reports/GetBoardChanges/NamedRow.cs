using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>A project's names as the database gives them out to the viewer.</summary>
internal sealed class NamedRow
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public bool InFull { get; init; }

    public bool IsSecret { get; init; }

    public required string UnitName { get; init; }

    public string? OwnerName { get; init; }

    public string? NextStep { get; init; }

    public string? ResumedBecause { get; init; }

    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public Money Money => new(Amount, Currency);

    public BoardChangeRowDto Row(ProjectStage before, ProjectStage after, Money investment) => new()
    {
        ProjectId = Id,
        Code = Code,
        Name = Name,
        IsMasked = !InFull,
        UnitName = UnitName,
        OwnerName = OwnerName,
        Before = before,
        After = after,
        Investment = investment,
    };
}
