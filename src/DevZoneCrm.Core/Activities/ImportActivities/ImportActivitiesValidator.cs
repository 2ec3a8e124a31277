using DevZoneCrm.Core.Common.Import;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>The cells are checked line by line while reading; here only what can be said of the file as a whole.</summary>
public sealed class ImportActivitiesValidator : AbstractValidator<ImportActivitiesCommand>
{
    // Three hundred people for ten years.
    private const int MaxRows = 2_000_000;

    public ImportActivitiesValidator() => RuleFor(c => c.Table).OfReasonableSize(MaxRows);
}
