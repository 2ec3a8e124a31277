using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.KeyListSettings;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetKeyList;

public sealed class GetKeyListValidator : AbstractValidator<GetKeyListQuery>
{
    public GetKeyListValidator()
    {
        this.IsAList(q => q.List);
        RuleFor(q => q.Find).OptionalText(GetKeyListQuery.MaxFindLength);
        RuleFor(q => q.PageNumber).Between(1, 100_000);
    }
}
