namespace DevZoneCrm.Core.Reports.Yield;

/// <summary>Where a lead's owner was stationed on its day. Lives in SQL, not in memory.</summary>
internal sealed class CityOfLead
{
    public Guid ProjectId { get; init; }

    public required string City { get; init; }
}
