using FluentValidation;

namespace DevZoneCrm.Core.Record.ExportRecord;

public sealed class ExportRecordValidator : AbstractValidator<ExportRecordCommand>
{
    public ExportRecordValidator()
    {
        RuleFor(c => c.Columns).NotEmpty();
        RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From).When(c => c.From is not null && c.To is not null);
    }
}
