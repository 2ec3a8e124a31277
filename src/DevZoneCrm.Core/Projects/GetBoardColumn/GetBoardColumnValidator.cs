using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

public sealed class GetBoardColumnValidator : AbstractValidator<GetBoardColumnQuery>
{
    public GetBoardColumnValidator()
    {
        RuleFor(q => q.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(q => q.Stage).KnownValue();
        RuleFor(q => q.AsOf!.Value).BusinessDate().When(q => q.AsOf is not null).OverridePropertyName(nameof(GetBoardColumnQuery.AsOf));
    }
}
