using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Chains.RenameChain;

public sealed class RenameChainValidator : AbstractValidator<RenameChainCommand>
{
    public RenameChainValidator() => RuleFor(c => c.Name).RequiredText(IndustryChain.MaxNameLength);
}
