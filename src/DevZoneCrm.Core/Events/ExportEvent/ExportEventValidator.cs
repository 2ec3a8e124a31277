using FluentValidation;

namespace DevZoneCrm.Core.Events.ExportEvent;

public sealed class ExportEventValidator : AbstractValidator<ExportEventCommand>
{
    public ExportEventValidator() => RuleFor(c => c.Columns).NotEmpty();
}
