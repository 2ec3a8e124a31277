using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.ExportQuotaBulletin;

public sealed class ExportQuotaBulletinValidator : AbstractValidator<ExportQuotaBulletinCommand>
{
    public ExportQuotaBulletinValidator()
    {
        RuleFor(c => c.Month).BusinessDate();
        RuleFor(c => c.Columns).NotEmpty();
    }
}
