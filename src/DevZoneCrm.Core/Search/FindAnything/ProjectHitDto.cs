using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Search.FindAnything;

/// <summary>A project that was found, already masked.</summary>
public sealed record ProjectHitDto
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>The name; the 代号 or code of a 保密 project; the code of a masked one.</summary>
    public required string DisplayName { get; init; }

    /// <summary>None where masked.</summary>
    public string? Investor { get; init; }

    public ProjectStage Stage { get; init; }

    public ProjectStatus Status { get; init; }

    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public required string Unit { get; init; }

    public bool IsMasked { get; init; }
}
