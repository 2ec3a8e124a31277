using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Quotas.ExportQuotaBulletin;
using DevZoneCrm.Web.Features.Quotas;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary><c>/export/visits?month=2026-10</c>: the bulletin of a month as .xlsx, a line for each person and quota.</summary>
internal static class QuotaExport
{
    public static void MapQuotaExport(this IEndpointRouteBuilder exports) => exports.MapGet("/visits", BulletinAsync);

    private static Task<IResult> BulletinAsync(string? month, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text)
    {
        var asked = QuotaAddress.Of(null, month, null, null, calendar.Today);
        return ExportRoutes.WriteAsync(context, calendar, $"{text["File.Quotas"]}_{asked.Code}", keepBase: false,
            (target, stop) => sender.Send(new ExportQuotaBulletinCommand(asked.Month, asked.Code, ExportRoutes.Headers<BulletinColumn>("Quota.", text), target), stop));
    }
}
