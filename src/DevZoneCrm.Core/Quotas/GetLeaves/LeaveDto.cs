using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas.GetLeaves;

public sealed record LeaveDto(Guid Id, long Version, Guid PersonId, string Person, string? Unit, LeaveKind Kind, DateOnly From, DateOnly To, string? Reason, string RecordedBy)
{
    /// <summary>Calendar days, both ends included.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The viewer may withdraw it.</summary>
    public bool MayChange { get; init; }
}
