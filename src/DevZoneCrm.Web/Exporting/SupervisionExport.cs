using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Web.Features.Supervision;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>/export/supervision: the address of the list of 督办 as a file.</summary>
public static class SupervisionExport
{
    public static void MapSupervisionExport(this IEndpointRouteBuilder exports) =>
        exports.MapGet("/supervision", (HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
        {
            var search = SupervisionListRequest.Of(context.Request.GetEncodedUrl()).ToQuery(SupervisionWhose.All) with { Page = 1 };
            return ExportRoutes.WriteAsync(context, calendar, text["File.Supervision"], keepBase: false, (target, stop) => sender.Send(
                new ExportSupervisionCommand(search, text["Sheet.Supervision"], ExportRoutes.Headers<SupervisionColumn>("Supervision.", text), target), stop));
        });
}
