using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Months.Checks;

/// <summary>Something that is looked at before a month is closed. Other nouns add theirs by implementing it.</summary>
public interface IMonthCheck
{
    Task<IReadOnlyList<MonthCheckDto>> FindAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken);
}
