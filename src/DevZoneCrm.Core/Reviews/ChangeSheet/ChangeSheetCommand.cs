using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.ChangeSheet;

/// <summary>Makes the next version of the sheet. Reviews under way keep theirs. The answer is its number.</summary>
/// <param name="Number">The version the caller saw; 0 while nothing was written down yet.</param>
public sealed record ChangeSheetCommand(int Number, SheetDefinition Definition) : ICommand<int>;
