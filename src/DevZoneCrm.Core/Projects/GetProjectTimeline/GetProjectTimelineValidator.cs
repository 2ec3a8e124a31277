using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetProjectTimeline;

public sealed class GetProjectTimelineValidator : AbstractValidator<GetProjectTimelineQuery>
{
    private const int MaxPage = 10_000;

    public GetProjectTimelineValidator()
    {
        RuleFor(q => q.Page).Between(1, MaxPage);
        RuleForEach(q => q.Kinds).KnownValue();
    }
}
