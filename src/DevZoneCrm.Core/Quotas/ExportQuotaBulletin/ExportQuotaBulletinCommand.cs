using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.ExportQuotaBulletin;

/// <summary>The bulletin of a month as a file. Answers with the number of lines.</summary>
public sealed record ExportQuotaBulletinCommand(
    DateOnly Month, string SheetName, IReadOnlyList<KeyValuePair<BulletinColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
