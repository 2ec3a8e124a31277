using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Months;

/// <summary>A month as it stands in addresses and on the command line: 2021-05.</summary>
public static class MonthCode
{
    public static bool IsMonth(string? code) => PeriodParser.TryParse(code, out var period) && period.Kind == PeriodKind.Month;

    /// <exception cref="RuleException">It is none.</exception>
    public static DateOnly FirstOn(string code) => PeriodParser.TryParse(code, out var period) && period.Kind == PeriodKind.Month ? period.From : throw new RuleException(MonthErrors.Unknown, code);

    public static IRuleBuilderOptions<T, string> Month<T>(this IRuleBuilder<T, string> rule) => rule.Must(IsMonth).WithMessage((_, code) => ErrorTexts.Of(MonthErrors.Unknown, code ?? string.Empty));
}
