using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetProjectBoard;

public sealed class GetProjectBoardValidator : AbstractValidator<GetProjectBoardQuery>
{
    public GetProjectBoardValidator()
    {
        RuleFor(q => q.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(q => q.AsOf!.Value).BusinessDate().When(q => q.AsOf is not null).OverridePropertyName(nameof(GetProjectBoardQuery.AsOf));
        RuleForEach(q => q.Sizes).Between(0, GetProjectBoardQuery.MaxSize);
    }
}
