using FluentValidation;

namespace DevZoneCrm.Core.Projects.ExportLedger;

public sealed class ExportLedgerValidator : AbstractValidator<ExportLedgerCommand>
{
    public ExportLedgerValidator() => RuleFor(c => c.Target).NotNull();
}
