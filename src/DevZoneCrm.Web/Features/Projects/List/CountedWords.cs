using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What a list behind a figure is, in words: the 口径 to be read out with its sum.</summary>
public static class CountedWords
{
    public static IReadOnlyList<string> Of(ProjectFilter filter, ProjectChoicesDto choices, DateOnly today, IStringLocalizer<ProjectListTexts> text, string? eventTitle = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(text);
        if (filter.Counted is not { } counted)
        {
            return filter.Yield is { } leads ? OfLeads(leads, choices, eventTitle, text) : [];
        }

        var words = new List<string> { What(counted, ListValues.Day(counted.AsOf ?? today)!, text) };
        if (counted.Basis != CountingBasis.Zone)
        {
            words.Add(ErrorTexts.Word(counted.Basis));
        }

        if (filter.MinYi is { } yi)
        {
            words.Add(text["Counted.MinYi", ListValues.Number(yi)!]);
        }

        if (filter.MinUsdWan is { } usd)
        {
            words.Add(text["Counted.MinUsd", ListValues.Number(usd)!]);
        }

        if (counted.AtLeast is { } edge)
        {
            words.Add(text["Counted.BucketTop", edge]);
        }

        if (counted.Bucket is { } bucket)
        {
            words.Add(Figure.Edges.FirstOrDefault(e => e > bucket) is > 0 and var next ? text["Counted.Bucket", bucket, next] : text["Counted.BucketTop", bucket]);
        }

        words.AddRange(choices.Units.Where(u => filter.UnitIds.Contains(u.Id)).Select(u => u.Name));
        words.AddRange(choices.Chains.Where(c => filter.ChainIds.Contains(c.Id)).Select(c => c.Name));
        words.AddRange(new Enum?[] { filter.Sector, filter.Tag }.OfType<Enum>().Select(ErrorTexts.Word));
        return words;
    }

    private static List<string> OfLeads(YieldFilter leads, ProjectChoicesDto choices, string? eventTitle, IStringLocalizer<ProjectListTexts> text)
    {
        var words = new List<string> { text["Counted.Leads", PeriodParser.TryParse(leads.PeriodCode, out var period) ? PeriodLabels.Of(period) : leads.PeriodCode] };
        if (leads.By is { } by)
        {
            var value = leads.Key.Length == 0 ? text["Counted.Leads.None"].Value
                : by == YieldDimension.Event ? eventTitle
                : by == YieldDimension.Person ? choices.Owners.FirstOrDefault(o => o.PostId.ToString() == leads.Key)?.Person
                : leads.Key;
            words.Add(text["Counted.Leads.By", ErrorTexts.Word(by), value ?? string.Empty]);
        }

        if (leads.Step != YieldStep.Lead)
        {
            words.Add(text["Counted.Leads.Reached", ErrorTexts.Word(leads.Step)]);
        }

        return words;
    }

    private static string What(CountedFilter counted, string day, IStringLocalizer<ProjectListTexts> text)
    {
        if (counted.Flow is { } flow)
        {
            return text["Counted.Flow", PeriodParser.TryParse(counted.PeriodCode, out var period) ? PeriodLabels.Of(period) : counted.PeriodCode ?? string.Empty, ErrorTexts.Word(flow)];
        }

        if (counted.KeyList is { } mark)
        {
            return text["Counted.KeyList", mark.Year, ErrorTexts.Word(mark.Level), day] + (counted.StartedOnly ? text["Counted.Started"] : string.Empty);
        }

        return counted.Stock is { } stock ? text["Counted.Stock", ErrorTexts.Word(stock), day] : text["Counted.Column", ErrorTexts.Word(counted.Column ?? default), day];
    }
}
