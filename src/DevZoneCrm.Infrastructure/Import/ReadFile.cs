using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>A table and how it was read.</summary>
/// <param name="Format">None for a spreadsheet.</param>
public sealed record ReadFile(SheetTable Table, TextFormat? Format);
