using DevZoneCrm.Core.Activities;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>Opens the form of a 跟进 from anywhere, on a project or alone; says what happened when it was saved.</summary>
public sealed class LogActivityLauncher(DzDialog dialogs, Toasts toasts, IStringLocalizer<ActivityTexts> text)
{
    private const int Width = 560;

    /// <summary>True when it was saved; false when it was cancelled.</summary>
    public Task<bool> OpenAsync(ActivityTarget? project = null) => ShowAsync<LogActivityDialog>(text["Log"], new(StringComparer.Ordinal) { [nameof(LogActivityDialog.Project)] = project });

    public Task<bool> EditAsync(ActivityDto activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ShowAsync<LogActivityDialog>(text["Edit"], new(StringComparer.Ordinal) { [nameof(LogActivityDialog.ActivityId)] = activity.Id });
    }

    /// <summary>One more stop of a trip.</summary>
    public Task<bool> AddStopAsync(ActivityDto trip) => ShowAsync<LogActivityDialog>(text["Stops.Add"], new(StringComparer.Ordinal) { [nameof(LogActivityDialog.Trip)] = trip });

    public Task<bool> ManagePhotosAsync(ActivityDto activity) => ShowAsync<PhotosDialog>(text["Photos.Manage"], new(StringComparer.Ordinal) { [nameof(PhotosDialog.Activity)] = activity });

    public Task<bool> WithdrawAsync(ActivityDto activity) => ShowAsync<WithdrawActivityDialog>(text["Withdraw"], new(StringComparer.Ordinal) { [nameof(WithdrawActivityDialog.Activity)] = activity });

    private async Task<bool> ShowAsync<TDialog>(string title, Dictionary<string, object?> parameters)
        where TDialog : Microsoft.AspNetCore.Components.ComponentBase
    {
        var done = await dialogs.OpenAsync<TDialog, string>(title, parameters, Width);
        if (done is null)
        {
            return false;
        }

        toasts.Done(done);
        return true;
    }
}
