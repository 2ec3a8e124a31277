using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>What an agreed or granted request does.</summary>
internal static class RequestEffect
{
    public static async Task ApplyAsync(this ClaimDesk desk, FirmRequest request, CancellationToken cancellationToken)
    {
        var project = await desk.ProjectAsync(request.ProjectId, cancellationToken);
        if (request.Kind == FirmRequestKind.Transfer)
        {
            project.MoveToUnit(request.NewUnitId!.Value, request.NewUnitId == request.FromUnitId ? request.FromPostId : desk.Viewer.UnitId == request.NewUnitId ? desk.Viewer.PostId : null);
            return;
        }

        project.ShareWith(request.FromUnitId, request.Percent!.Value);
        if (request.OwnProjectId is { } own)
        {
            await desk.CloseAsync(own, ClaimEnd.CoLed, cancellationToken);
        }
    }

    /// <summary>The other unit gets so much; what is left stays with the project's own unit.</summary>
    public static void ShareWith(this Project project, Guid unitId, int percent)
    {
        Share[] shares = [new Share(project.UnitId, Share.Whole - percent, ShareRole.FirstReport), new Share(unitId, percent, ShareRole.CoLead)];
        if (project.SplitFixedOn is null)
        {
            project.Divide(shares);
        }
        else
        {
            project.RedivideFixed(shares);
        }
    }
}
