using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetChangedCards;

public sealed class GetChangedCardsValidator : AbstractValidator<GetChangedCardsQuery>
{
    public GetChangedCardsValidator()
    {
        RuleFor(q => q.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(q => q.ProjectIds).Must(ids => ids.Count <= ChangeNotice.MostProjects);
    }
}
