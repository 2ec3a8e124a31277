using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Opens a component as a dialog in our look; what the component hands to <c>DialogService.Close</c> comes back, null when it was cancelled.</summary>
public sealed class DzDialog(DialogService dialogs, IStringLocalizer<Shell> text)
{
    private TaskCompletionSource? _open;

    /// <summary>Done once no dialog is open. A change of the address would close it under the hands of who fills it in; such a change waits for this.</summary>
    public Task Closed => _open?.Task ?? Task.CompletedTask;

    public async Task<TResult?> OpenAsync<TDialog, TResult>(string title, Dictionary<string, object?>? parameters = null, int width = 480)
        where TDialog : ComponentBase
    {
        var (outer, own) = (_open, new TaskCompletionSource());
        _open ??= own;
        try
        {
            return await ShowAsync<TDialog, TResult>(title, parameters, width);
        }
        finally
        {
            if (outer is null)
            {
                _open = null;
                own.SetResult();
            }
        }
    }

    private async Task<TResult?> ShowAsync<TDialog, TResult>(string title, Dictionary<string, object?>? parameters, int width)
        where TDialog : ComponentBase
    {
        var result = await dialogs.OpenAsync<TDialog>(title, parameters!, new DialogOptions
        {
            Width = $"{width}px",
            CssClass = "dz-dialog",
            CloseDialogOnEsc = true,
            // A stray click must not throw away what was typed.
            CloseDialogOnOverlayClick = false,
            // The library would take the focus half a second later, out of the hands of who types fast; our script gives it at once.
            AutoFocusFirstElement = false,
            CloseAriaLabel = text["Dialog.Close"],
        });
        return result is TResult value ? value : default;
    }
}
