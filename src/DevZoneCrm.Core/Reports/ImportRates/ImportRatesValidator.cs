using DevZoneCrm.Core.Common.Import;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.ImportRates;

/// <summary>The cells are checked line by line while reading; here only what can be said of the file as a whole.</summary>
public sealed class ImportRatesValidator : AbstractValidator<ImportRatesCommand>
{
    public ImportRatesValidator() => RuleFor(c => c.Table).OfReasonableSize();
}
