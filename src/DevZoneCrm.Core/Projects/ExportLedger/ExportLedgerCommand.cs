using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.ExportLedger;

/// <summary>The 台账: all projects that the viewer sees in full, written as the sheet that an import reads. Answers with the number of lines.</summary>
/// <param name="WholeSheet">All columns in the shipped order (contracts 1), whatever the zone chose for its own 台账.</param>
public sealed record ExportLedgerCommand(ISheetWriter Target, bool WholeSheet = false) : ICommand<int>;
