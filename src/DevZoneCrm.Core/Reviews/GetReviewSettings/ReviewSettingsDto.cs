using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReviewSettings;

public sealed record ReviewSettingsDto
{
    /// <summary>Version of the zone's rules, for the gate.</summary>
    public long RulesVersion { get; init; }

    public bool IsGateOn { get; init; }

    /// <summary>Version of the sheet; 0 while the shipped one was never used.</summary>
    public int Number { get; init; }

    public required SheetDefinition Sheet { get; init; }

    /// <summary>示例规则.</summary>
    public bool IsShipped { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    public string? ChangedBy { get; init; }

    public required IReadOnlyList<ReviewPersonDto> People { get; init; }

    /// <summary>Accounts that may speak for a department.</summary>
    public required IReadOnlyList<AccountChoiceDto> Speakers { get; init; }

    /// <summary>Accounts that may score.</summary>
    public required IReadOnlyList<AccountChoiceDto> Experts { get; init; }
}
