namespace DevZoneCrm.Core.Targets.GetDutyMarks;

/// <param name="Month">1 to 12.</param>
/// <param name="Reason">Of an accepted one.</param>
/// <param name="Computed">What the quotas give, beside an accepted one too; none where they say nothing.</param>
public sealed record DutyMarkDto(Guid UnitId, string Unit, int Month, decimal Value, string? Reason, string? AcceptedBy, decimal? Computed = null)
{
    public bool IsAccepted => AcceptedBy is not null;
}
