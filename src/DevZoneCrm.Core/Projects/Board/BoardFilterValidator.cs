using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Board;

public sealed class BoardFilterValidator : AbstractValidator<BoardFilter>
{
    private const int LargestYi = 10_000;

    public BoardFilterValidator()
    {
        RuleFor(f => f.Text).OptionalText(BoardFilter.MaxTextLength);
        RuleFor(f => f.KeyList).KnownValue();
        RuleFor(f => f.MinYi!.Value).Between(1, LargestYi).When(f => f.MinYi is not null).OverridePropertyName(nameof(BoardFilter.MinYi));
    }
}
