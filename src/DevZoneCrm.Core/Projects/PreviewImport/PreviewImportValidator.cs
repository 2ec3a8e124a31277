using DevZoneCrm.Core.Common.Import;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.PreviewImport;

public sealed class PreviewImportValidator : AbstractValidator<PreviewImportQuery>
{
    public PreviewImportValidator() => RuleFor(q => q.Table).OfReasonableSize();
}
