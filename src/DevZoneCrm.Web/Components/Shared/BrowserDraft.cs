using System.Text.Json;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>
/// What was typed into a form and not yet saved, in the browser's own session: it outlives a refresh and a lost circuit and never reaches the server.
/// The page's script writes it while typing, under the fields' names (<c>data-dz-draft</c>); what is picked without typing is kept from here.
/// </summary>
public sealed class BrowserDraft(IJSRuntime script, string name)
{
    private string Key => "dz-draft-" + name;

    public async Task<IReadOnlyDictionary<string, string>?> ReadAsync()
    {
        var json = await script.InvokeAsync<string?>("sessionStorage.getItem", Key);
        return string.IsNullOrEmpty(json) ? null : Parse(json);
    }

    public ValueTask KeepAsync(IReadOnlyDictionary<string, string> values) => script.InvokeVoidAsync("sessionStorage.setItem", Key, JsonSerializer.Serialize(values));

    public ValueTask ForgetAsync() => script.InvokeVoidAsync("sessionStorage.removeItem", Key);

    // The browser's storage is the person's own: anything may stand there.
    private static Dictionary<string, string>? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
