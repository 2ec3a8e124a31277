using System.Text.Json;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Features.Leads;

/// <summary>
/// What was typed and not yet saved, in the browser's own session: it outlives a refresh and a lost circuit and never reaches the server.
/// The page's script writes it while typing, under the fields' names.
/// </summary>
public sealed class LeadDraft(IJSRuntime script)
{
    public const string Name = "lead";
    private const string Key = "dz-draft-" + Name;

    public async Task<bool> RestoreAsync(LeadForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = await script.InvokeAsync<string?>("sessionStorage.getItem", Key);
        // Who typed while the browser was asked is ahead of the draft: giving it back would take letters away.
        if (!form.IsEmpty || string.IsNullOrEmpty(json) || Read(json) is not { } values)
        {
            return false;
        }

        foreach (var (field, value) in values)
        {
            form[field] = value;
        }

        return !form.IsEmpty;
    }

    public ValueTask KeepAsync(LeadForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return script.InvokeVoidAsync("sessionStorage.setItem", Key, JsonSerializer.Serialize(form.Values));
    }

    public ValueTask ForgetAsync() => script.InvokeVoidAsync("sessionStorage.removeItem", Key);

    // The browser's storage is the person's own: anything may stand there.
    private static Dictionary<string, string>? Read(string json)
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
