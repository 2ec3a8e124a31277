using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.ExportTargets;

/// <summary>The targets of a year as a sheet that an import reads: its first columns are those of 目标导入, beside them what was reached. Answers with the number of lines.</summary>
public sealed record ExportTargetsCommand(int Year, string SheetName, IReadOnlyList<KeyValuePair<TargetColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
