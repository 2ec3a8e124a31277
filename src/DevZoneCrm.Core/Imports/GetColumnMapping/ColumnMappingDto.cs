using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Imports.GetColumnMapping;

/// <param name="Columns">By the place of the header; null where the column is not read.</param>
/// <param name="Remembered">Chosen by the viewer before.</param>
/// <param name="Guessed">Places where the meaning is a guess to be looked at.</param>
public sealed record ColumnMappingDto(IReadOnlyList<SheetColumn?> Columns, bool Remembered, IReadOnlySet<int> Guessed);
