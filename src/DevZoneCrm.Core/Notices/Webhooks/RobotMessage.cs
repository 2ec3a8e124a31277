using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DevZoneCrm.Core.Notices.Webhooks;

/// <summary>The body of a call: a text message as the robots of the usual work chats take it, and beside it what happened for other receivers.</summary>
public static class RobotMessage
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(string happened, string content, DateTimeOffset at) => JsonSerializer.Serialize(
        new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["msgtype"] = "text",
            ["text"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["content"] = content },
            ["event"] = happened,
            ["at"] = at.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        },
        Json);
}
