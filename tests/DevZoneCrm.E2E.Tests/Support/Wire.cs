using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>All text that reaches a window: the pages and what the circuit sends later. What is not here was not disclosed.</summary>
public sealed class Wire
{
    private readonly StringBuilder _text = new();
    private readonly List<Task<string>> _pages = [];

    private Wire()
    {
    }

    public static Wire Of(IPage page)
    {
        var wire = new Wire();
        page.Response += (_, response) =>
        {
            // Read at once: the next page takes the body of this one away.
            if (response.Request.ResourceType == "document" && response.Ok)
            {
                wire._pages.Add(response.TextAsync());
            }
        };
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => wire.Keep(frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? []));
        return wire;
    }

    /// <summary>What came until now.</summary>
    public async Task<string> TextAsync()
    {
        foreach (var page in _pages.ToList())
        {
            Keep(WebUtility.HtmlDecode(await page));
        }

        _pages.Clear();
        lock (_text)
        {
            return _text.ToString();
        }
    }

    private void Keep(string text)
    {
        lock (_text)
        {
            _text.Append(text);
        }
    }
}
