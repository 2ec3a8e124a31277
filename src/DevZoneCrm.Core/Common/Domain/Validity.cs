using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Common.Domain;

/// <summary>First and last day of things that come and go: units, groups, posts, chains.</summary>
public static class Validity
{
    /// <exception cref="RuleException">It would end before it began.</exception>
    public static void RequireLastDay(DateOnly validFrom, DateOnly lastDay)
    {
        if (lastDay < validFrom)
        {
            throw new RuleException(ValidityErrors.LastDayBeforeFirst, validFrom);
        }
    }
}
