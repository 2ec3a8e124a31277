using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Opens a component as a dialog in our look; what the component hands to <c>DialogService.Close</c> comes back, null when it was cancelled.</summary>
public sealed class DzDialog(DialogService dialogs, IStringLocalizer<Shell> text)
{
    public async Task<TResult?> OpenAsync<TDialog, TResult>(string title, Dictionary<string, object?>? parameters = null, int width = 480)
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
