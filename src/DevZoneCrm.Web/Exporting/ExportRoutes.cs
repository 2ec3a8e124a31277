using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.ExportMonth;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Targets.ExportTargets;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Months;
using DevZoneCrm.Web.Features.Projects.Board;
using DevZoneCrm.Web.Features.Projects.Changes;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>
/// Lists as .xlsx: <c>/export/projects</c> takes the address of the project list, every list behind a figure included, and <c>columns</c> (names of
/// <see cref="ListColumn"/>, separated by commas); <c>/export/activities</c>, <c>/export/board</c> and
/// <c>/export/board/changes</c> take the addresses of their pages; <c>/export/months/2021-05</c> is what a closed month keeps; <c>/export/targets?year=2026</c> the targets beside what was reached; <c>/export/ledger</c> is the 台账 that an import reads. The same queries, rights and masks as the pages.
/// </summary>
public static class ExportRoutes
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly ListColumn[] Plain = [.. Enum.GetValues<ListColumn>().Except([ListColumn.CountedOn])];

    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("/export").RequireAuthorization().ExcludeFromDescription();

        // Outside of a page nobody has said yet who asks; the cookie's owner does.
        exports.AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.RequestServices.GetRequiredService<TokenViewer>().Principal = context.HttpContext.User;
            return await next(context);
        });
        exports.MapGet("/projects", ProjectsAsync);
        exports.MapGet("/activities", ActivitiesAsync);
        exports.MapGet("/board", BoardAsync);
        exports.MapGet("/board/changes", ChangesAsync);
        exports.MapGet("/months/{month}", MonthAsync);
        exports.MapGet("/targets", TargetsAsync);
        exports.MapGet("/ledger", LedgerAsync);
        exports.MapRecordExport();
        exports.MapRaceExports();
        exports.MapQuotaExport();
        exports.MapEventExports();
        exports.MapSupervisionExport();
        exports.MapMeetingExport();
    }

    private static Task<IResult> ProjectsAsync(HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text)
    {
        var request = ListRequest.Of(context.Request.GetEncodedUrl());
        var columns = Columns(context.Request.Query["columns"], request)
            .Select(c => KeyValuePair.Create(c, text["Column." + c].Value)).ToList();
        return WriteAsync(context, calendar, text["File.Projects"], keepBase: false,
            (target, stop) => sender.Send(new ExportProjectListCommand(request.ToQuery() with { Page = 1 }, text["Sheet.Projects"], columns, target), stop));
    }

    private static Task<IResult> ActivitiesAsync(HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text)
    {
        var search = ActivityListRequest.Of(context.Request.GetEncodedUrl()).ToQuery() with { Page = 1 };
        return WriteAsync(context, calendar, text["File.Activities"], keepBase: false,
            (target, stop) => sender.Send(new ExportActivitiesCommand(search, text["Sheet.Activities"], Headers<ActivityColumn>("Activity.", text), target), stop));
    }

    private static Task<IResult> BoardAsync(HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text)
    {
        var query = context.Request.Query;
        var filter = BoardUrl.Read(query["unit"], query["chain"], query["tier"], query["list"], query["owner"], query["q"]);
        var asOf = BoardUrl.Day(query["asOf"]) is { } day && day < calendar.Today ? day : (DateOnly?)null;
        return WriteAsync(context, calendar, text["File.Board"], keepBase: false,
            (target, stop) => sender.Send(new ExportBoardCommand(filter, asOf, text["Sheet.Board"], Headers<BoardSheetColumn>("Board.", text), target), stop));
    }

    private static Task<IResult> ChangesAsync(HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text, IStringLocalizer<ChangesTexts> words)
    {
        var asked = ChangesAddress.Read(context.Request.GetEncodedUrl(), calendar.Today);
        var names = new ChangeGroupNames(words["Moved"], words["Entered"], words["Left"], words["Amounts"], words["Stuck"]);
        return WriteAsync(context, calendar, text["File.Changes"], keepBase: false,
            (target, stop) => sender.Send(new ExportBoardChangesCommand(asked.From, asked.To, asked.Filter, text["Sheet.Changes"], Headers<ChangeColumn>("Change.", text), names, target), stop));
    }

    private static async Task<IResult> MonthAsync(string month, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text, IStringLocalizer<MonthTexts> words)
    {
        var found = await sender.Send(new GetMonthQuery(month));
        return found.IsSuccess
            ? await WriteAsync(context, calendar, $"{text["File.Month"]}_{month}", keepBase: false,
                (target, stop) => sender.Send(new ExportMonthCommand(month, month, RuleWords.Version(found.Value.Rule, words), Headers<MonthColumn>("Month.", text), target), stop))
            : found.Answer(_ => Results.Empty);
    }

    private static Task<IResult> TargetsAsync(int? year, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text)
    {
        var asked = year ?? calendar.Today.Year;
        return WriteAsync(context, calendar, $"{text["File.Targets"]}_{asked}", keepBase: false,
            (target, stop) => sender.Send(new ExportTargetsCommand(asked, text["File.Targets"], Headers<TargetColumn>("Target.", text), target), stop));
    }

    internal static List<KeyValuePair<T, string>> Headers<T>(string prefix, IStringLocalizer<ExportTexts> text)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(c => KeyValuePair.Create(c, text[prefix + c].Value))];

    private static Task<IResult> LedgerAsync(HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
        WriteAsync(context, calendar, text["File.Ledger"], keepBase: true, (target, stop) => sender.Send(new ExportLedgerCommand(target), stop));

    private static IEnumerable<ListColumn> Columns(string? asked, ListRequest request)
    {
        var chosen = (asked ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => char.IsLetter(name[0]) && Enum.TryParse<ListColumn>(name, ignoreCase: true, out var column) && Enum.IsDefined(column) ? (ListColumn?)column : null)
            .OfType<ListColumn>().Distinct().ToList();
        if (chosen.Count == 0 && request.Columns.Count > 0)
        {
            // What was chosen on the page; a currency of its own beside each amount, so that cells stay numbers.
            return request.Columns.SelectMany(c => c.Column == ListColumn.Amount ? [c.Column, ListColumn.Currency] : new[] { c.Column });
        }

        return chosen.Count > 0 ? chosen : request.Filter.Counted is not null ? Plain.Append(ListColumn.CountedOn) : Plain;
    }

    // Into a file of its own first: a list that fails halfway is an answer with a reason, not half a workbook.
    internal static async Task<IResult> WriteAsync(HttpContext context, ZoneCalendar calendar, string name, bool keepBase, Func<ISheetWriter, CancellationToken, Task<Result<int>>> write)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        context.Response.RegisterForDispose(file);
        using (var workbook = new XlsxFile(file, keepBase))
        {
            var result = await write(workbook, context.RequestAborted);
            if (!result.IsSuccess)
            {
                return result.Answer(_ => Results.Empty);
            }

            workbook.Finish();
        }

        file.Position = 0;
        return Results.File(file, ContentType, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{calendar.Today:yyyy-MM-dd}.xlsx"));
    }
}
