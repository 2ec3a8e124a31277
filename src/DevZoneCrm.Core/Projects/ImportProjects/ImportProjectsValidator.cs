using DevZoneCrm.Core.Common.Import;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ImportProjects;

/// <summary>The cells are checked line by line while reading; here only what can be said of the file as a whole.</summary>
public sealed class ImportProjectsValidator : AbstractValidator<ImportProjectsCommand>
{
    public ImportProjectsValidator() => RuleFor(c => c.Table).OfReasonableSize();
}
