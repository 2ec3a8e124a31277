using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Chains.CloseChain;

public sealed class CloseChainValidator : AbstractValidator<CloseChainCommand>
{
    public CloseChainValidator() => RuleFor(c => c.LastDay).BusinessDate();
}
