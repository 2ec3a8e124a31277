using System.Globalization;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>Agenda and seating as people write them: a line each, <c>09:30 签约仪式 | 主任</c> and <c>第一排: 张三、李四</c>. What is pasted from a document fits as it is.</summary>
public static class EventScript
{
    private static readonly char[] NameMarks = ['、', ',', '，', ';', '；', ' ', '\t', '　'];
    private static readonly string[] TimeFormats = ["H:mm", "HH:mm"];

    public static IReadOnlyList<AgendaLine> Agenda(string? text) => [.. Lines(text).Select(AgendaOf)];

    public static string Of(IEnumerable<AgendaLine> agenda) =>
        string.Join('\n', agenda.Select(l => (l.At is { } at ? at.ToString("HH:mm", CultureInfo.InvariantCulture) + " " : string.Empty) + l.What + (l.Who is null ? string.Empty : " | " + l.Who)));

    public static IReadOnlyList<SeatRow> Seating(string? text) => [.. Lines(text).Select(SeatsOf)];

    public static string Of(IEnumerable<SeatRow> seating) => string.Join('\n', seating.Select(r => (r.Name.Length == 0 ? string.Empty : r.Name + ": ") + string.Join('、', r.People)));

    private static AgendaLine AgendaOf(string line)
    {
        var (rest, at) = (line, (TimeOnly?)null);
        var cut = line.IndexOfAny([' ', '\t', '　']);
        if (cut > 0 && TimeOnly.TryParseExact(line[..cut].Replace('：', ':'), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            (rest, at) = (line[cut..].Trim(), time);
        }

        var bar = rest.IndexOfAny(['|', '｜']);
        return bar < 0 ? new AgendaLine(at, rest, null) : new AgendaLine(at, rest[..bar].Trim(), rest[(bar + 1)..].Trim());
    }

    private static SeatRow SeatsOf(string line)
    {
        var mark = line.IndexOfAny([':', '：']);
        var (name, people) = mark < 0 ? (string.Empty, line) : (line[..mark].Trim(), line[(mark + 1)..]);
        return new SeatRow(name, people.Split(NameMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static IEnumerable<string> Lines(string? text) => (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
