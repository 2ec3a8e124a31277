using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>Opens a settings dialog and says what was done.</summary>
public sealed class SettingsLauncher(DzDialog dialogs, Toasts toasts)
{
    private const int Width = 520;

    /// <summary>True when it was saved; false when it was cancelled.</summary>
    public async Task<bool> OpenAsync(string title, SettingsForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var saved = await dialogs.OpenAsync<SettingsDialog, bool>(title, new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(SettingsDialog.Form)] = form }, Width);
        if (saved)
        {
            toasts.Done(form.Done(form));
        }

        return saved;
    }
}
