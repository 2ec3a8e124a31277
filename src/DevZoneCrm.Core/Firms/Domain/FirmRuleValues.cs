using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>The rules as they are read and typed; see <see cref="FirmRules"/> for each.</summary>
public sealed record FirmRuleValues
{
    public long MinYuan { get; init; }

    public long MinUsdCents { get; init; }

    public int ProtectionDays { get; init; }

    public int ProgressDays { get; init; }

    public int ExtensionDays { get; init; }

    public int WarningDays { get; init; }

    public IReadOnlyList<ActivityKind> Kinds { get; init; } = [];

    public bool StagesCount { get; init; }

    public int AskWorkingDays { get; init; }

    public int AnswerWorkingDays { get; init; }

    public int RulingWorkingDays { get; init; }

    public int RetakeWorkingDays { get; init; }
}
