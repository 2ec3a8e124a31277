using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>How the parts of a sheet are read out.</summary>
internal static class ReviewWords
{
    private const string Leased = ".Leased";

    public static string Veto(SheetVeto veto) => veto.Text ?? ErrorTexts.Of("Veto." + veto.Code);

    public static string Department(SheetDepartment department) => department.Text ?? ErrorTexts.Of("Department." + department.Code);

    public static string Department(SheetDefinition sheet, string code) => sheet.Departments.FirstOrDefault(d => d.Code == code) is { } department ? Department(department) : code;

    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Points(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Wan(long yuan) => AmountFormat.Text(new Money(yuan, Currency.Cny), CultureInfo.CurrentUICulture);

    /// <summary>A measured value with its unit.</summary>
    public static string Value(CriterionCode code, decimal value, bool leased, IStringLocalizer<ReviewTexts> text) => text["Unit." + code + (HasLeased(code) && leased ? Leased : null), Plain(Math.Round(value, 2))];

    public static string Promise(PromiseKind kind, decimal value, bool leased, IStringLocalizer<ReviewTexts> text) => kind switch
    {
        PromiseKind.BuildMonths => text["Months", Plain(value)],
        PromiseKind.Intensity => text["Unit." + CriterionCode.Intensity + (leased ? Leased : null), Plain(value)],
        _ => AmountFormat.Text(value, Currency.Cny, CultureInfo.CurrentUICulture),
    };

    public static string CriterionName(CriterionCode code, bool leased, IStringLocalizer<ReviewTexts> text) => code == CriterionCode.Tax && leased ? text["Tax.Leased"] : ErrorTexts.Word(code);

    public static TagTone Tone(ReviewGrade grade) => grade switch
    {
        ReviewGrade.A or ReviewGrade.B => TagTone.Ok,
        ReviewGrade.C => TagTone.Pending,
        ReviewGrade.Refused => TagTone.Warn,
        _ => TagTone.Neutral,
    };

    private static bool HasLeased(CriterionCode code) => code is CriterionCode.Intensity or CriterionCode.Tax;
}
