using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.GetMonth;

/// <summary>One month: its figures, what was corrected since it was closed, what to look at before it is, and who signed.</summary>
public sealed record GetMonthQuery(string Month) : IQuery<MonthDto>
{
    /// <summary>Corrections listed; the rest is in the file.</summary>
    public const int MostCorrections = 200;
}
