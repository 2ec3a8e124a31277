using DevZoneCrm.Core.Common.Import;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>The cells are checked line by line while reading; here only what can be said of the file as a whole.</summary>
public sealed class ImportTargetsValidator : AbstractValidator<ImportTargetsCommand>
{
    public ImportTargetsValidator() => RuleFor(c => c.Table).OfReasonableSize();
}
