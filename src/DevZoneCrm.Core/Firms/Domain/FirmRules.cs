using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>首报规则, all 示例规则 until the zone sets its own. There is one row, or none yet.</summary>
public sealed class FirmRules : AggregateRoot
{
    public const int MaxDays = 730;
    public const int MaxWorkingDays = 60;

    /// <summary>Channels that are more than a sign of life.</summary>
    public static readonly IReadOnlyList<ActivityKind> UsualKinds = [ActivityKind.Visit, ActivityKind.Trip, ActivityKind.Reception, ActivityKind.Video, ActivityKind.Online];

    /// <summary>Yuan, from which a lead is protected.</summary>
    public long MinYuan { get; private set; } = 100_000_000;

    /// <summary>US cents, from which a dollar lead is protected.</summary>
    public long MinUsdCents { get; private set; } = 1_000_000_000;

    public int ProtectionDays { get; private set; } = 90;

    public int ProgressDays { get; private set; } = 30;

    public int ExtensionDays { get; private set; } = 90;

    public int WarningDays { get; private set; } = 7;

    /// <summary>Which 跟进 are substantive, by number, e.g. <c>1,2,3</c>.</summary>
    public string SubstantiveKinds { get; private set; } = string.Join(',', UsualKinds.Select(k => (int)k));

    /// <summary>A new stage is substantive.</summary>
    public bool StagesCount { get; private set; } = true;

    /// <summary>Working days after a unit's own report within which it may ask to co-lead.</summary>
    public int AskWorkingDays { get; private set; } = 5;

    /// <summary>Working days for the answer to a request.</summary>
    public int AnswerWorkingDays { get; private set; } = 3;

    /// <summary>Working days for the arbitration of a request, and for each step of a dispute.</summary>
    public int RulingWorkingDays { get; private set; } = 5;

    /// <summary>Working days that the former unit waits before it may take its own lapsed claim back.</summary>
    public int RetakeWorkingDays { get; private set; } = 5;

    public IReadOnlyList<ActivityKind> Kinds => [.. SubstantiveKinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(k => (ActivityKind)int.Parse(k, System.Globalization.CultureInfo.InvariantCulture))];

    public ClaimTerms Terms => new(ProtectionDays, ProgressDays, ExtensionDays);

    public bool Protects(Money amount) => amount.Amount >= (amount.Currency == Currency.Usd ? MinUsdCents : MinYuan);

    /// <summary>Ranges are the validator's.</summary>
    public void Revise(FirmRuleValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (MinYuan, MinUsdCents) = (values.MinYuan, values.MinUsdCents);
        (ProtectionDays, ProgressDays, ExtensionDays, WarningDays) = (values.ProtectionDays, values.ProgressDays, values.ExtensionDays, values.WarningDays);
        (SubstantiveKinds, StagesCount) = (string.Join(',', values.Kinds.Distinct().Order().Select(k => (int)k)), values.StagesCount);
        (AskWorkingDays, AnswerWorkingDays, RulingWorkingDays, RetakeWorkingDays) = (values.AskWorkingDays, values.AnswerWorkingDays, values.RulingWorkingDays, values.RetakeWorkingDays);
    }

    public FirmRuleValues Values => new()
    {
        MinYuan = MinYuan,
        MinUsdCents = MinUsdCents,
        ProtectionDays = ProtectionDays,
        ProgressDays = ProgressDays,
        ExtensionDays = ExtensionDays,
        WarningDays = WarningDays,
        Kinds = Kinds,
        StagesCount = StagesCount,
        AskWorkingDays = AskWorkingDays,
        AnswerWorkingDays = AnswerWorkingDays,
        RulingWorkingDays = RulingWorkingDays,
        RetakeWorkingDays = RetakeWorkingDays,
    };
}
