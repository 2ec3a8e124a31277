using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race.Boards.ExportRaceBoard;
using DevZoneCrm.Core.Race.ExportRaceStandings;
using DevZoneCrm.Core.Race.ExportRaceUnit;
using DevZoneCrm.Web.Features.Race;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Exporting;

/// <summary>/export/race and /export/race/{unit}: the addresses of the race pages as files. /export/race/boards/2026-10: a published board.</summary>
public static class RaceExport
{
    public static void MapRaceExports(this IEndpointRouteBuilder exports)
    {
        exports.MapGet("/race", (HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
        {
            var asked = RaceAddress.Read(context.Request.GetEncodedUrl());
            return ExportRoutes.WriteAsync(context, calendar, text["File.Race"], keepBase: false, (target, stop) => sender.Send(
                new ExportRaceStandingsCommand(asked.Period, asked.AsOf, text["Sheet.Race"], ExportRoutes.Headers<RaceColumn>("Race.", text), text["Race.Example"], target), stop));
        });
        exports.MapGet("/race/boards/{month}", (string month, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
            ExportRoutes.WriteAsync(context, calendar, $"{text["File.RaceBoard"]}_{month}", keepBase: false, (target, stop) => sender.Send(
                new ExportRaceBoardCommand(month, month, text["RaceBoard.Standing"], text["RaceBoard.Correction"], ExportRoutes.Headers<RaceBoardColumn>("RaceBoard.", text), target), stop)));
        exports.MapGet("/race/{id:guid}", (Guid id, HttpContext context, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<ExportTexts> text) =>
        {
            var asked = RaceAddress.Read(context.Request.GetEncodedUrl());
            return ExportRoutes.WriteAsync(context, calendar, text["File.RaceUnit"], keepBase: false, (target, stop) => sender.Send(
                new ExportRaceUnitCommand(
                    id, asked.Period, asked.AsOf, new RaceExportFilter(asked.Milestone, asked.Sign), text["Sheet.RaceUnit"], ExportRoutes.Headers<RaceEntryColumn>("RaceEntry.", text),
                    count => text["Race.Hidden", count], target), stop));
        });
    }
}
