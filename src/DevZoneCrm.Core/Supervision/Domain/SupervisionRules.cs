using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>督办规则, all 示例规则 until the zone sets its own. There is one row, or none yet.</summary>
public sealed class SupervisionRules : AggregateRoot
{
    public const int MaxDays = 250;
    public const int MaxYellows = 9;

    /// <summary>Hundredths of a point.</summary>
    public const int MaxPenaltyE2 = 10_000;

    public int ReportDays { get; private set; } = new SupervisionTerms().ReportDays;

    public int NearDays { get; private set; } = new SupervisionTerms().NearDays;

    public int YellowsForRed { get; private set; } = new SupervisionTerms().YellowsForRed;

    public int UnitHeadDays { get; private set; } = new SupervisionTerms().UnitHeadDays;

    public int LineLeaderDays { get; private set; } = new SupervisionTerms().LineLeaderDays;

    public int DirectorDays { get; private set; } = new SupervisionTerms().DirectorDays;

    public int AskDaysBefore { get; private set; } = new SupervisionTerms().AskDaysBefore;

    public int? RedPenaltyE2 { get; private set; } = new SupervisionTerms().RedPenaltyE2;

    public SupervisionTerms Terms => new()
    {
        ReportDays = ReportDays,
        NearDays = NearDays,
        YellowsForRed = YellowsForRed,
        UnitHeadDays = UnitHeadDays,
        LineLeaderDays = LineLeaderDays,
        DirectorDays = DirectorDays,
        AskDaysBefore = AskDaysBefore,
        RedPenaltyE2 = RedPenaltyE2,
    };

    /// <summary>From the next morning on; what was booked stays. Ranges are the validator's.</summary>
    /// <exception cref="RuleException">A higher level would be told before a lower one.</exception>
    public void Revise(SupervisionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.UnitHeadDays > terms.LineLeaderDays || terms.LineLeaderDays > terms.DirectorDays)
        {
            throw new RuleException(SupervisionErrors.OrderOfEscalation);
        }

        (ReportDays, NearDays, YellowsForRed) = (terms.ReportDays, terms.NearDays, terms.YellowsForRed);
        (UnitHeadDays, LineLeaderDays, DirectorDays) = (terms.UnitHeadDays, terms.LineLeaderDays, terms.DirectorDays);
        (AskDaysBefore, RedPenaltyE2) = (terms.AskDaysBefore, terms.RedPenaltyE2);
    }
}
