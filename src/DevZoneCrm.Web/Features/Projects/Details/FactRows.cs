using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>The facts in groups, as shown: key of the label and the value in words. Empty facts are left out.</summary>
public static class FactRows
{
    private const decimal E4 = 10_000m;

    public static IReadOnlyList<(string Group, IReadOnlyList<(string Label, string Value)> Rows)> Of(ProjectPageDto page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var facts = page.Facts;
        (string, (string, string?)[])[] groups =
        [
            ("Group.Basic", [("Content", facts.Content), ("Form", facts.Form), ("CodeName", facts.CodeName)]),
            ("Group.Investor", [("Investors", page.InvestorNames), ("CreditCode", page.Investors.FirstOrDefault(i => i.CreditCode is not null)?.CreditCode), ("Country", facts.Country), ("Tags", Tags(facts.Tags)), ("ForeignShare", Number(facts.ForeignShareE4))]),
            ("Group.Industry", [("ChainId", page.Chain), ("IndustryCode", facts.IndustryCode), ("Sector", facts.Sector is { } sector ? ErrorTexts.Word(sector) : null)]),
            ("Group.Scale", [("LandMu", Number(facts.LandMuE4)), ("Plant", Number(facts.PlantSquareMetresE4)), ("Sales", Number(facts.ExpectedSales)), ("Tax", Number(facts.ExpectedTax))]),
            ("Group.Statistics", [("StartedStatistics", Day(page.StartedStatisticsOn)), ("CompletedStatistics", Day(page.CompletedStatisticsOn))]),
            ("Group.Source", [("SourceRegion", facts.SourceRegion), ("SourceChannel", facts.SourceChannel)]),
        ];
        return [.. groups.Select(g => (g.Item1, Rows(g.Item2))).Where(g => g.Item2.Count > 0)];
    }

    /// <summary>Ten-thousandths, or yuan as 万元.</summary>
    public static string? Number(long? stored) => stored is { } value ? (value / E4).ToString("0.####", CultureInfo.InvariantCulture) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Tags(InvestorTags tags) =>
        string.Join('、', Enum.GetValues<InvestorTags>().Where(t => t != InvestorTags.None && tags.HasFlag(t)).Select(t => ErrorTexts.Word(t)));

    private static IReadOnlyList<(string Label, string Value)> Rows((string, string?)[] rows) =>
        [.. rows.Where(r => !string.IsNullOrEmpty(r.Item2)).Select(r => (r.Item1, r.Item2!))];
}
