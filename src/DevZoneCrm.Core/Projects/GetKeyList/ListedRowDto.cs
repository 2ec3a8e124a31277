using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetKeyList;

public sealed record ListedRowDto
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Investor { get; init; }

    public required string Unit { get; init; }

    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public ProjectStage Stage { get; init; }

    public ProjectStatus Status { get; init; }

    public bool IsListed { get; init; }
}
