using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetBoardStrip;

public sealed class GetBoardStripValidator : AbstractValidator<GetBoardStripQuery>
{
    public GetBoardStripValidator()
    {
        RuleFor(q => q.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(q => q.From).BusinessDate();
        RuleFor(q => q.To).BusinessDate();
    }
}
