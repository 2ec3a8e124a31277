using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Quotas;

/// <summary>A week of a quota as a cell: what stands in it, how it looks, what is read out.</summary>
internal static class QuotaCells
{
    /// <summary><c>met</c>, <c>missed</c>, <c>due</c> (this week, not yet met), <c>ahead</c>, <c>off</c> (does not count), <c>plain</c> and <c>zero</c> for a week of a monthly quota.</summary>
    public static string Class(QuotaLine line, QuotaWeek week, DateOnly today) => !line.IsWeekly ? week.Monday > today ? "ahead" : week.Done == 0 ? "zero" : "plain"
        : !week.Counts ? "off"
        : week.IsMet ? "met"
        : week.Sunday < today ? "missed"
        : week.Monday <= today ? "due"
        : "ahead";

    public static string Number(QuotaLine line, QuotaWeek week, DateOnly today, IStringLocalizer<QuotaTexts> text) => Class(line, week, today) switch
    {
        "off" when week.Done == 0 => text["Grid.NotCounted"],
        "ahead" when week.Done == 0 => text["Nothing"],
        _ => week.Done.ToString(CultureInfo.InvariantCulture),
    };

    public static string Label(QuotaLine line, QuotaWeek week, DateOnly today, IStringLocalizer<QuotaTexts> text) => text[
        "Grid.Cell.Week",
        line.Post.Person,
        QuotaWords.Name(line.Quota.Key),
        week.Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        week.Done,
        Word(Class(line, week, today), text)];

    public static string Label(QuotaLine line, string period, IStringLocalizer<QuotaTexts> text) =>
        text["Grid.Cell", line.Post.Person, QuotaWords.Name(line.Quota.Key), period, line.Done, line.Required, ErrorTexts.Word(line.Prospect.Outlook)];

    private static string Word(string state, IStringLocalizer<QuotaTexts> text) => state switch
    {
        "met" => text["Grid.WeekMet"],
        "missed" or "due" => text["Grid.WeekOpen"],
        "ahead" => text["Grid.WeekAhead"],
        "off" => text["Grid.NotCounted.Title"],
        _ => string.Empty,
    };
}
