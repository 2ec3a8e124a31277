using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.GetOverdueNodes;

public sealed class GetOverdueNodesValidator : AbstractValidator<GetOverdueNodesQuery>
{
    private const int MaxPage = 100;

    public GetOverdueNodesValidator()
    {
        RuleFor(q => q.Node).KnownValue();
        RuleFor(q => q.Page).Between(1, MaxPage);
    }
}
