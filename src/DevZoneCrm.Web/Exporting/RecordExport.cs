using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Record.ExportRecord;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>/export/record.csv and /export/record.xlsx: the audit record with its hashes.</summary>
public static class RecordExport
{
    public static void MapRecordExport(this IEndpointRouteBuilder exports)
    {
        exports.MapGet("/record.csv", (HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
            WriteAsync(context, calendar, text, "csv", "text/csv; charset=utf-8", file => new CsvFile(file), sender));
        exports.MapGet("/record.xlsx", (HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
            WriteAsync(context, calendar, text, "xlsx", ExportRoutes.ContentType, file => new XlsxFile(file), sender));
    }

    // Into a file of its own first: what fails halfway is an answer with a reason, not half a record.
    private static async Task<IResult> WriteAsync<TSheet>(
        HttpContext context, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text, string extension, string type, Func<Stream, TSheet> open, IAppSender sender)
        where TSheet : ISheetWriter, IDisposable
    {
        var (from, to) = (ListValues.ToDay(context.Request.Query["from"]), ListValues.ToDay(context.Request.Query["to"]));
        var columns = Enum.GetValues<RecordColumn>().Select(c => KeyValuePair.Create(c, text["Record." + c].Value)).ToList();
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        context.Response.RegisterForDispose(file);
        using (var sheet = open(file))
        {
            var result = await sender.Send(new ExportRecordCommand(from, to, text["Sheet.Record"], columns, sheet), context.RequestAborted);
            if (!result.IsSuccess)
            {
                return result.Answer(_ => Results.Empty);
            }

            (sheet as XlsxFile)?.Finish();
        }

        file.Position = 0;
        return Results.File(file, type, string.Create(CultureInfo.InvariantCulture, $"{text["File.Record"].Value}_{calendar.Today:yyyy-MM-dd}.{extension}"));
    }
}
