using FluentValidation;

namespace DevZoneCrm.Core.Imports.RememberColumns;

public sealed class RememberColumnsValidator : AbstractValidator<RememberColumnsCommand>
{
    private const int MostColumns = 1000;

    public RememberColumnsValidator()
    {
        RuleFor(c => c.Headers.Count).InclusiveBetween(1, MostColumns);
        RuleFor(c => c.Columns.Count).Equal(c => c.Headers.Count);
    }
}
