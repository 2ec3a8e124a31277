using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Meetings;

/// <summary>会议纪要 in official wording: the same paragraphs for the page, the print and the document.</summary>
public static class MinutesDraft
{
    // More than these are told by name: whoever reads minutes looks for what was decided.
    private const int MostInFull = 4;

    public static IReadOnlyList<DocxParagraph> Of(MinutesContent content, IStringLocalizer<MeetingTexts> text)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(text);
        var culture = CultureInfo.CurrentCulture;
        string Day(DateOnly day) => day.ToString(text["Format.Long"], culture);
        List<DocxParagraph> all =
        [
            new(DocxKind.Title, text["Minutes.Title", content.Name]),
            new(DocxKind.Subtitle, content.Number is { } number ? text["Minutes.Number", content.HeldOn.Year, number] : content.Zone),
            new(DocxKind.Line, text["Minutes.When", Day(content.HeldOn), MeetingWords.Weekday(content.HeldOn), MeetingWords.Clock(content.From), MeetingWords.Clock(content.To)], text["Minutes.Time"]),
        ];
        Add("Minutes.Place", content.Place);
        Add("Minutes.Chair", content.Chair);
        Add("Minutes.Present", string.Join(ErrorTexts.Of("List.Separator"), content.Present));
        Add("Minutes.Away", string.Join(ErrorTexts.Of("List.Separator"), content.Away));
        Add("Minutes.Clerk", content.Clerk);
        all.Add(new(DocxKind.Heading, text["Minutes.Topics"]));
        var topics = content.Items.Where(i => i.Facts.Title.Length > 0).ToList();
        if (topics.Count == 0)
        {
            all.Add(new(DocxKind.Body, text["Minutes.NoTopics"]));
        }

        var (group, place) = (0, 0);
        foreach (var part in topics.GroupBy(i => i.Section))
        {
            all.Add(new(DocxKind.Subheading, text["Minutes.Group", Numeral(++group, culture), ErrorTexts.Word(part.Key)]));
            // What people put on the agenda themselves, and what something was decided on, is always said in full.
            var named = part.Key == AgendaSection.ByHand || part.Count() <= MostInFull ? [] : part.Where(i => i.Decisions.Count == 0).ToList();
            all.AddRange(part.Except(named).Select(i => new DocxParagraph(DocxKind.Body, text["Minutes.Topic", ++place, Sentence(i, text)])));
            if (named.Count > 0)
            {
                all.Add(new DocxParagraph(DocxKind.Body, text["Minutes.Reported", named.Count, string.Join(text["Minutes.Semicolon"], named.Select(i => Named(i, text)))]));
            }
        }

        all.Add(new(DocxKind.Heading, text["Minutes.Decisions"]));
        var decided = content.Items.SelectMany(i => i.Decisions.Select(d => (Item: i, Decision: d))).OrderBy(x => x.Decision.Number).ToList();
        if (decided.Count == 0)
        {
            all.Add(new(DocxKind.Body, text["Minutes.NoDecisions"]));
        }

        var order = 0;
        all.AddRange(decided.Select(x => new DocxParagraph(DocxKind.Body, text[
            x.Item.Facts.Title.Length == 0 ? "Minutes.Decision" : "Minutes.DecisionOn", ++order, x.Item.Facts.Title, x.Decision.Text.TrimEnd('。', '.'), x.Decision.Unit is { } unit ? ErrorTexts.Of("Person.OfUnit", x.Decision.Owner, unit) : x.Decision.Owner, Day(x.Decision.DueOn)])));
        all.Add(new(DocxKind.Signature, content.Zone));
        all.Add(new(DocxKind.Signature, Day(content.HeldOn)));
        return all;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                all.Add(new(DocxKind.Line, value, text[key]));
            }
        }
    }

    private static string Sentence(MinutesItem item, IStringLocalizer<MeetingTexts> text)
    {
        var line = MeetingWords.Line(item.Facts, item.Section, text);
        // Late and stuck are said in days already.
        var sign = item.Facts.Sign == AgendaSign.None || MeetingWords.Days(item.Facts, text) is not null ? null : ErrorTexts.Word(item.Facts.Sign);
        return string.Join(text["Minutes.Comma"], new[] { item.Facts.Title, sign, line.Replace(" · ", text["Minutes.Comma"], StringComparison.Ordinal) }.Where(t => !string.IsNullOrEmpty(t)));
    }

    // 恒科电芯（停留210天）, 恒科电芯（在谈 → 签约）.
    private static string Named(MinutesItem item, IStringLocalizer<MeetingTexts> text)
    {
        var sign = item.Facts.Sign == AgendaSign.None ? null : ErrorTexts.Word(item.Facts.Sign);
        return (MeetingWords.Days(item.Facts, text) ?? (item.Facts.Before is null ? null : MeetingWords.Places(item.Facts, text)) ?? sign) is { } with ? item.Facts.Title + text["Minutes.Reported.With", with].Value : item.Facts.Title;
    }

    // 一、二、… up to ten sections; figures elsewhere.
    private static string Numeral(int number, CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" && number <= 10 ? "一二三四五六七八九十"[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);
}
