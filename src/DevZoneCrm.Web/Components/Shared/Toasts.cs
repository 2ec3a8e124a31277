using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Says what happened, for six seconds, with 撤销 where it can be undone. Never for errors: those stay where they arose.</summary>
public sealed class Toasts(NotificationService notifications, IStringLocalizer<Shell> text)
{
    private const double Shown = 6000;

    public void Done(string sentence, Func<Task>? undo = null)
    {
        var message = new NotificationMessage
        {
            Severity = NotificationSeverity.Success,
            Summary = sentence,
            Duration = Shown,
            CloseAriaLabel = text["Dialog.Close"],
        };
        if (undo is not null)
        {
            message.DetailContent = _ => builder =>
            {
                builder.OpenComponent<ToastUndo>(0);
                builder.AddComponentParameter(1, nameof(ToastUndo.OnUndo), EventCallback.Factory.Create(this, () => UndoAsync(message, undo)));
                builder.CloseComponent();
            };
        }

        notifications.Notify(message);
    }

    // The toast goes first: a second click must not undo twice.
    private async Task UndoAsync(NotificationMessage message, Func<Task> undo)
    {
        if (notifications.Messages.Remove(message))
        {
            await undo();
        }
    }
}
