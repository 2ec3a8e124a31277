using System.Globalization;
using System.Net;
using System.Text;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.Digest;

/// <summary>The mail of a digest: plain text and a simple page of the same.</summary>
public static class DigestMail
{
    private const string Frame = "font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:14px;line-height:1.6;color:#1f2328;max-width:640px";

    /// <param name="publicUrl">Where the app is reached; none: without links.</param>
    public static (string Subject, string Text, string Html) Compose(string name, DateOnly day, IReadOnlyList<(NoticeTopic Topic, IReadOnlyList<DigestText> Lines)> sections, string? publicUrl)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var (root, date) = (publicUrl?.TrimEnd('/'), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var lines = sections.SelectMany(s => s.Lines).ToList();
        var subject = NoticeTexts.Mail("Mail.Subject", date, lines.Count, lines.Count(l => l.IsLate));
        var hello = NoticeTexts.Mail("Mail.Hello", name, lines.Count);
        var text = new StringBuilder().AppendLine(hello).AppendLine();
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<div style=\"{Frame}\"><p>{WebUtility.HtmlEncode(hello)}</p>");
        foreach (var (topic, own) in sections)
        {
            var title = NoticeTexts.Word(topic);
            text.AppendLine(CultureInfo.InvariantCulture, $"【{title}】");
            html.Append(CultureInfo.InvariantCulture, $"<h3 style=\"font-size:15px;margin:16px 0 4px\">{WebUtility.HtmlEncode(title)}</h3><ul style=\"margin:0;padding-left:20px\">");
            foreach (var line in own)
            {
                var words = line.IsLate ? NoticeTexts.Mail("Mail.Late", line.Text) : line.Text;
                text.AppendLine(CultureInfo.InvariantCulture, $"- {words}");
                html.Append(root is null ? $"<li>{WebUtility.HtmlEncode(words)}</li>" : $"<li><a href=\"{WebUtility.HtmlEncode(root + line.Link)}\" style=\"color:#0b6b63\">{WebUtility.HtmlEncode(words)}</a></li>");
            }

            text.AppendLine();
            html.Append("</ul>");
        }

        var page = $"{root}/notices/digest/{date}";
        text.AppendLine(root is null ? NoticeTexts.Mail("Mail.OpenApp") : NoticeTexts.Mail("Mail.Open", page)).AppendLine().AppendLine(NoticeTexts.Mail("Mail.Why"));
        html.Append(root is null ? $"<p>{WebUtility.HtmlEncode(NoticeTexts.Mail("Mail.OpenApp"))}</p>" : $"<p><a href=\"{WebUtility.HtmlEncode(page)}\" style=\"color:#0b6b63\">{WebUtility.HtmlEncode(NoticeTexts.Mail("Mail.OpenLink"))}</a></p>");
        html.Append(CultureInfo.InvariantCulture, $"<p style=\"color:#6b7280;font-size:12px\">{WebUtility.HtmlEncode(NoticeTexts.Mail("Mail.Why"))}</p></div>");
        return (subject, text.ToString(), html.ToString());
    }
}
