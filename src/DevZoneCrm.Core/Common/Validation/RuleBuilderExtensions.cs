using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Common.Validation;

/// <summary>The rules that forms share, with their sentences.</summary>
public static class RuleBuilderExtensions
{
    private static readonly DateOnly EarliestDay = new(1980, 1, 1);
    private static readonly DateOnly LatestDay = new(2100, 12, 31);

    public static IRuleBuilderOptions<T, string> RequiredText<T>(this IRuleBuilder<T, string> rule, int maxLength) => rule
        .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage(_ => ErrorTexts.Of("Validation.Required"))
        .Must(text => text is null || text.Trim().Length <= maxLength).WithMessage(_ => ErrorTexts.Of("Validation.TooLong", maxLength))
        .Must(IsPlain).WithMessage(_ => ErrorTexts.Of("Validation.Text"));

    public static IRuleBuilderOptions<T, string?> OptionalText<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .Must(text => text is null || text.Trim().Length <= maxLength).WithMessage(_ => ErrorTexts.Of("Validation.TooLong", maxLength))
        .Must(IsPlain).WithMessage(_ => ErrorTexts.Of("Validation.Text"));

    /// <summary>A day that can be one at all; whether it lies in the future is the aggregate's to say.</summary>
    public static IRuleBuilderOptions<T, DateOnly> BusinessDate<T>(this IRuleBuilder<T, DateOnly> rule) => rule
        .Must(day => day >= EarliestDay && day <= LatestDay).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", EarliestDay, LatestDay));

    public static IRuleBuilderOptions<T, TValue> Between<T, TValue>(this IRuleBuilder<T, TValue> rule, TValue from, TValue to)
        where TValue : struct, IComparable<TValue> => rule
        .Must(value => value.CompareTo(from) >= 0 && value.CompareTo(to) <= 0).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", from, to));

    public static IRuleBuilderOptions<T, long?> QuantityUpTo<T>(this IRuleBuilder<T, long?> rule, long max) => rule
        .Must(value => value is null or >= 0 && (value ?? 0) <= max).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, max));

    public static IRuleBuilderOptions<T, TEnum> KnownValue<T, TEnum>(this IRuleBuilder<T, TEnum> rule)
        where TEnum : struct, Enum => rule
        .Must(value => Enum.IsDefined(value)).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));

    // Line breaks and tabs are text; other control characters only come from broken or hostile input.
    private static bool IsPlain(string? text) => text is null || !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
}
