using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.ExportLedger;

/// <summary>The 台账: all projects that the viewer sees in full, written as the sheet that an import reads. Answers with the number of lines.</summary>
public sealed record ExportLedgerCommand(ISheetWriter Target) : ICommand<int>;
