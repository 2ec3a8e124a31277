using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Sheet;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ChooseLedgerColumns;

/// <summary>Only columns that an import reads, each once, and all without which it could not read the file back.</summary>
public sealed class ChooseLedgerColumnsValidator : AbstractValidator<ChooseLedgerColumnsCommand>
{
    private static readonly HashSet<string> Known = ProjectColumns.All.Select(c => c.Header).ToHashSet(StringComparer.Ordinal);

    public ChooseLedgerColumnsValidator() => RuleFor(c => c.Headers).Custom((headers, context) =>
    {
        if (headers.FirstOrDefault(h => !Known.Contains(h)) is { } unknown)
        {
            context.AddFailure(ErrorTexts.Of("Ledger.ColumnUnknown", unknown));
        }
        else if (headers.GroupBy(h => h, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            context.AddFailure(ErrorTexts.Of("Ledger.ColumnTwice", twice.Key));
        }
        else if (headers.Count > 0 && ProjectColumns.All.FirstOrDefault(c => c.Required && !headers.Contains(c.Header, StringComparer.Ordinal)) is { } missing)
        {
            context.AddFailure(ErrorTexts.Of("Ledger.ColumnNeeded", missing.Header));
        }
    });
}
