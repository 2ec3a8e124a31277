using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>What is said of meetings: when a cycle meets, and what an item says, in the reader's language.</summary>
public static class MeetingWords
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Weekday(DateOnly day) => day.ToString("ddd", CultureInfo.CurrentCulture);

    /// <summary>11月23日 周一 09:00.</summary>
    public static string When(DateOnly day, TimeOnly at, IStringLocalizer<MeetingTexts> text) => $"{day.ToString(text["Format.Day"], CultureInfo.CurrentCulture)} {Weekday(day)} {Clock(at)}";

    /// <summary>每周一 09:00, 每旬最后一天 15:00.</summary>
    public static string Rule(CycleTerms terms, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(text);
        var rule = terms.Rule;
        var last = rule.Day == CycleRule.LastDay;
        var said = rule.Rhythm switch
        {
            MeetingRhythm.Day => text["Rule.Day"].Value,
            MeetingRhythm.Week => text["Rule.Week", WeekdayName(rule.Day)],
            MeetingRhythm.TwoWeeks => text["Rule.TwoWeeks", WeekdayName(rule.Day)],
            MeetingRhythm.TenDays => last ? text["Rule.TenDays.Last"] : text["Rule.TenDays", rule.Day],
            MeetingRhythm.Month => last ? text["Rule.Month.Last"] : text["Rule.Month", rule.Day],
            _ => last ? text["Rule.Quarter.Last", rule.QuarterMonth] : text["Rule.Quarter", rule.QuarterMonth, rule.Day],
        };
        return $"{said} {Clock(terms.StartsAt)}";
    }

    // The culture's own short name: 周一, Mon. Day 0 is the last of the week.
    private static string WeekdayName(int day) => CultureInfo.CurrentUICulture.DateTimeFormat.AbbreviatedDayNames[day % 7];

    public static TagTone Tone(AgendaSign sign) => sign switch
    {
        AgendaSign.Entered or AgendaSign.Moved => TagTone.Ok,
        AgendaSign.Late or AgendaSign.Stuck or AgendaSign.Behind => TagTone.Warn,
        AgendaSign.ClaimWaits or AgendaSign.RequestWaits => TagTone.Pending,
        AgendaSign.DueSoon => TagTone.Primary,
        _ => TagTone.Neutral,
    };

    public static TagTone Tone(MeetingState state) => state switch
    {
        MeetingState.Running => TagTone.Primary,
        MeetingState.Held => TagTone.Ok,
        _ => TagTone.Neutral,
    };

    /// <summary>在谈 → 签约.</summary>
    public static string? Places(AgendaFacts facts, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        return facts switch
        {
            { Before: { } before, Stage: { } stage } when before != stage => $"{ErrorTexts.Word(before)} → {ErrorTexts.Word(stage)}",
            { Before: { } before, Sign: AgendaSign.Left } => text["From.Stage", ErrorTexts.Word(before)],
            { Stage: { } stage } => ErrorTexts.Word(stage),
            _ => null,
        };
    }

    public static string? Amount(AgendaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Amount is { } amount ? AmountFormat.Text(new Money(amount, facts.Currency), CultureInfo.CurrentUICulture) : null;
    }

    /// <summary>超期12天, 还有3天, 停留210天, 等了5天.</summary>
    public static string? Days(AgendaFacts facts, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        return facts.Days is not { } days ? null : facts.Sign switch
        {
            AgendaSign.Late => text["Days.Late", days].Value,
            AgendaSign.DueSoon => days == 0 ? text["Days.Today"].Value : text["Days.Left", days].Value,
            AgendaSign.Stuck => text["Days.Stands", days].Value,
            AgendaSign.ClaimWaits or AgendaSign.RequestWaits => text["Days.Waits", days].Value,
            _ => null,
        };
    }

    /// <summary>All facts with their names, for the wall and the minutes.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Facts(AgendaFacts facts, AgendaSection section, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        var step = section is AgendaSection.Moved or AgendaSection.Stuck or AgendaSection.OverdueSteps or AgendaSection.LapsingClaims;
        (string Key, string? Value)[] all =
        [
            ("Fact.Stage", Places(facts, text)),
            (section == AgendaSection.Commitments ? "Fact.Reaches" : "Fact.Milestone", facts.Milestone is { } milestone ? ErrorTexts.Word(milestone) : null),
            ("Fact.Amount", Amount(facts)),
            ("Fact.Unit", facts.Unit),
            (facts.Sign == AgendaSign.RequestWaits ? "Fact.Answers" : section == AgendaSection.ByHand ? "Fact.AddedBy" : "Fact.Owner", facts.Owner),
            ("Fact.Days", Days(facts, text)),
            ("Fact.Done", facts.Due is { } due ? text["Fact.DoneOf", facts.Done ?? 0, due].Value : null),
            (section == AgendaSection.OpenDecisions ? "Fact.DecidedOn" : section == AgendaSection.Requests ? "Fact.Since" : "Fact.On", facts.On is { } on ? Day(on) : null),
            (section is AgendaSection.Moved or AgendaSection.Stuck ? "Fact.StepOn" : "Fact.DueOn", facts.DueOn is { } until ? Day(until) : null),
            (facts.Sign == AgendaSign.Left ? "Fact.Reason" : step ? "Fact.Step" : section == AgendaSection.Commitments ? "Fact.Conditions" : "Fact.Note", facts.Text),
        ];
        return [.. all.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(text[f.Key].Value, f.Value!))];
    }

    /// <summary>The second line of an item in a list.</summary>
    public static string Line(AgendaFacts facts, AgendaSection section, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        var due = facts.DueOn is { } on ? text[section is AgendaSection.Moved or AgendaSection.Stuck ? "Line.Step" : "Line.Due", Day(on)].Value : null;
        return string.Join(" · ", new[]
        {
            facts.Milestone is { } milestone ? ErrorTexts.Word(milestone) : null, Places(facts, text), Amount(facts), facts.Unit, facts.Owner, Days(facts, text), facts.Due is { } all ? text["Fact.DoneOf", facts.Done ?? 0, all].Value : null, due, facts.Text,
        }.Where(t => !string.IsNullOrEmpty(t)));
    }
}
