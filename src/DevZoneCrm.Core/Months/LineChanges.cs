using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>What a correction changes, in words.</summary>
public static class LineChanges
{
    public static string Text(LineChange change) => string.Join(
        ErrorTexts.Of("Month.Comma"), Enum.GetValues<LineChange>().Where(c => c != LineChange.None && change.HasFlag(c)).Select(c => ErrorTexts.Word(c)));
}
