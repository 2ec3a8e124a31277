using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.KeyListSettings;

/// <summary>What the commands on a yearly key list share.</summary>
internal static class KeyListRules
{
    private const int MinYear = 2000;
    private const int MaxYear = 2100;
    private const int MaxAtOnce = 500;

    public static void IsAList<T>(this AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, KeyListMark>> mark) =>
        validator.RuleFor(mark).Must(m => m.Year is >= MinYear and <= MaxYear && Enum.IsDefined(m.Level)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", MinYear, MaxYear));

    public static void AreProjects<T>(this AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, IReadOnlyList<Guid>>> projects) =>
        validator.RuleFor(projects).Must(p => p.Count is > 0 and <= MaxAtOnce).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
}
