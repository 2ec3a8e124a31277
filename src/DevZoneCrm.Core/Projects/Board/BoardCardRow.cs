using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>A card as it comes from the database, masked there already.</summary>
internal sealed class BoardCardRow
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Investor { get; init; }

    public bool InFull { get; init; }

    public bool MayChange { get; init; }

    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public DateOnly? LeadOn { get; init; }

    public DateOnly? NegotiatingOn { get; init; }

    public DateOnly? IntentOn { get; init; }

    public DateOnly? SignedOn { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public DateOnly? LandSecuredOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ProducingOn { get; init; }

    public DateOnly? FullCapacityOn { get; init; }

    public MilestoneSet PendingClaims { get; init; }

    public ProjectStatus Status { get; init; }

    public required string UnitName { get; init; }

    public string? OwnerName { get; init; }

    public bool IsOnProvinceList { get; init; }

    public bool IsOnCityList { get; init; }

    public Confidentiality Confidentiality { get; init; }

    public ReviewGrade ReviewGrade { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    /// <summary>The dates on or before a day, as the board of that day knows them.</summary>
    public MilestoneDates DatesUntil(DateOnly day)
    {
        var dates = new MilestoneDates
        {
            [Milestone.Lead] = LeadOn,
            [Milestone.Negotiating] = NegotiatingOn,
            [Milestone.Intent] = IntentOn,
            [Milestone.Signed] = SignedOn,
            [Milestone.Registered] = RegisteredOn,
            [Milestone.LandSecured] = LandSecuredOn,
            [Milestone.Started] = StartedOn,
            [Milestone.Completed] = CompletedOn,
            [Milestone.Producing] = ProducingOn,
            [Milestone.FullCapacity] = FullCapacityOn,
        };
        foreach (var milestone in MilestoneDates.All.Where(m => dates[m] > day))
        {
            dates[milestone] = null;
        }

        return dates;
    }
}
