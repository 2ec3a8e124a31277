using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Features.Overview;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>A counting rule in words, wherever a report names it.</summary>
public static class RuleWords
{
    public static string Name(RuleContent rule, IStringLocalizer<MonthTexts> text)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        return rule.Name ?? text["Rule.Shipped"];
    }

    /// <summary>2024年口径（第 2 版，2024-01-01 起）.</summary>
    public static string Version(RuleContent rule, IStringLocalizer<MonthTexts> text)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        return text["Rule.Version", Name(rule, text), rule.Number, MonthAmounts.Day(rule.ValidFrom)];
    }

    /// <summary>All that the rule says, part by part.</summary>
    public static IReadOnlyList<string> Parts(RuleContent rule, IStringLocalizer<MonthTexts> text, IStringLocalizer<OverviewTexts> overview)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            ThresholdWords.Investment(rule.MinYi, overview),
            ThresholdWords.Lane(rule.MinUsdWan, overview),
            text["Rule.Signed", ErrorTexts.Word(rule.Signed)],
            text["Rule.Stocks", Stages(rule.Negotiating, text), Stages(rule.InHand, text), Stages(rule.UnderConstruction, text)],
            ErrorTexts.Word(rule.Rate),
            ErrorTexts.Word(rule.Basis),
        ];
    }

    public static string Stages(IEnumerable<ProjectStage> stages, IStringLocalizer<MonthTexts> text) => string.Join(text["Rule.Plus"], stages.Select(s => ErrorTexts.Word(s)));
}
