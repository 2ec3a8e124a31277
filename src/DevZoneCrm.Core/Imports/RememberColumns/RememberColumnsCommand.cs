using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Imports.RememberColumns;

/// <summary>Keeps what the viewer chose for these headers, for the next file that has them.</summary>
/// <param name="Columns">By the place of the header; null where the column is not read.</param>
public sealed record RememberColumnsCommand(IReadOnlyList<string> Headers, IReadOnlyList<SheetColumn?> Columns) : ICommand<bool>;
