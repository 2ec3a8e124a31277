using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.ExportEvent;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>/export/events/{id}: the projects of an event as a file; with <c>role=Signed</c> its list of signings alone.</summary>
public static class EventExport
{
    public static void MapEventExports(this IEndpointRouteBuilder exports) =>
        exports.MapGet("/events/{id:guid}", (Guid id, string? role, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
        {
            var asked = ListValues.ToEnum<EventProjectRole>(role);
            return ExportRoutes.WriteAsync(context, calendar, text["File.Event"], keepBase: false, (target, stop) => sender.Send(
                new ExportEventCommand(id, asked, text["Sheet.Event"], ExportRoutes.Headers<EventColumn>("Event.", text), target), stop));
        });
}
