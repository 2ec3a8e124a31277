using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.ExportMonth;

/// <summary>A closed month as a file: every line of its flows under its rule, then the corrections. Answers with the number of lines.</summary>
/// <param name="RuleName">How the rule is called, named in the first line of the file.</param>
public sealed record ExportMonthCommand(string Month, string SheetName, string RuleName, IReadOnlyList<KeyValuePair<MonthColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
