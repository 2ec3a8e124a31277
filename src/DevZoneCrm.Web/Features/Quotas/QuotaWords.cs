using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Quotas;

/// <summary>Quotas in words, and the list behind each figure.</summary>
internal static class QuotaWords
{
    public static string Name(QuotaKey key) => ErrorTexts.Word(key.Word);

    public static string Short(QuotaKey key, IStringLocalizer<QuotaTexts> text) => text["Short." + key.Name];

    /// <summary>What a whole number of it is called: weeks for a weekly quota, else times, days or leads.</summary>
    public static string Unit(QuotaKey key, IStringLocalizer<QuotaTexts> text) => text[key.Span == QuotaSpan.Week ? "Unit.Week" : "Unit." + key.Measure];

    public static HealthState Health(QuotaOutlook outlook) => outlook switch
    {
        QuotaOutlook.Behind => HealthState.Warning,
        QuotaOutlook.Lost => HealthState.Overdue,
        _ => HealthState.OnTrack,
    };

    /// <summary>Of a weekly quota whose week may still be met, but which lost others: no ring as if nothing had happened.</summary>
    public static HealthState Health(QuotaLine line) => line.Prospect is { Outlook: QuotaOutlook.OnTrack, Lost: > 0 } ? HealthState.Warning : Health(line.Prospect.Outlook);

    /// <summary>What is missing and how long there is for it.</summary>
    public static string Standing(QuotaLine line, DateOnly today, IStringLocalizer<QuotaTexts> text)
    {
        var (unit, left) = (Unit(line.Quota.Key, text), line.Prospect);
        return line.Required == 0 ? text["Ring.None"]
            : line.IsMet ? text["Ring.Done"]
            : line.Month.AddMonths(1) <= today ? text["Ring.Over", line.Missing, unit]
            : line.IsWeekly ? Week(line, today, text)
            : left.Lost > 0 ? text["Ring.Lost", left.Lost, unit] + " · " + text["Ring.Left", left.DaysLeft, left.WorkingLeft]
            : text["Ring.Missing", line.Missing, unit] + " · " + text["Ring.Left", left.DaysLeft, left.WorkingLeft];
    }

    /// <summary>The activities a figure counts; leads are projects of their owner.</summary>
    public static string Link(QuotaLine line, DateOnly from, DateOnly to) => line.Quota.Key.Measure == QuotaMeasure.Leads
        ? ListValues.Address(ProjectListUrl.Path, [("owner", line.Post.Id.ToString()), ("sort", "Recent")])
        : new ActivityListRequest { PostId = line.Post.Id, Kind = line.Quota.Terms.AllKinds is [var kind] ? kind : null, From = from, To = to }.ToUrl();

    public static string OfMonth(QuotaLine line) => line.IsWeekly && line.Weeks.Count > 0
        ? Link(line, line.Weeks[0].Monday, line.Weeks[^1].Sunday)
        : Link(line, line.Month, line.Month.AddMonths(1).AddDays(-1));

    public static string Role(QuotaLine line) => ErrorTexts.Word(line.Post.Role);

    private static string Week(QuotaLine line, DateOnly today, IStringLocalizer<QuotaTexts> text)
    {
        var now = line.Weeks.FirstOrDefault(w => w.Monday <= today && today <= w.Sunday);
        var week = now is null || !now.Counts ? text["Ring.Week.Free"] : now.IsMet ? text["Ring.Week.Ok"] : text["Ring.Week.Due", line.Prospect.DaysLeft];
        return line.Prospect.Lost > 0 ? week + " · " + text["Ring.Lost", line.Prospect.Lost, Unit(line.Quota.Key, text)] : week;
    }
}
