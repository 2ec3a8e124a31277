using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

public sealed class GetBoardChangesValidator : AbstractValidator<GetBoardChangesQuery>
{
    public GetBoardChangesValidator()
    {
        RuleFor(q => q.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(q => q.From).BusinessDate();
        RuleFor(q => q.To).BusinessDate();
        RuleFor(q => q.Most).Between(0, GetBoardChangesQuery.MaxRows);
    }
}
