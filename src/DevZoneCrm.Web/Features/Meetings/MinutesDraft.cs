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
            new(DocxKind.Line, $"{Day(content.HeldOn)}（{MeetingWords.Weekday(content.HeldOn)}）{MeetingWords.Clock(content.From)}—{MeetingWords.Clock(content.To)}", text["Minutes.Time"]),
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
            all.AddRange(part.Select(i => new DocxParagraph(DocxKind.Body, text["Minutes.Topic", ++place, Sentence(i, text)])));
        }

        all.Add(new(DocxKind.Heading, text["Minutes.Decisions"]));
        var decided = content.Items.SelectMany(i => i.Decisions.Select(d => (Item: i, Decision: d))).OrderBy(x => x.Decision.Number).ToList();
        if (decided.Count == 0)
        {
            all.Add(new(DocxKind.Body, text["Minutes.NoDecisions"]));
        }

        var order = 0;
        all.AddRange(decided.Select(x => new DocxParagraph(DocxKind.Body, text[
            x.Item.Facts.Title.Length == 0 ? "Minutes.Decision" : "Minutes.DecisionOn", ++order, x.Item.Facts.Title, x.Decision.Text.TrimEnd('。', '.'), x.Decision.Unit is { } unit ? $"{x.Decision.Owner}（{unit}）" : x.Decision.Owner, Day(x.Decision.DueOn)])));
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

    // 一、二、… up to ten sections; figures elsewhere.
    private static string Numeral(int number, CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" && number <= 10 ? "一二三四五六七八九十"[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);
}
