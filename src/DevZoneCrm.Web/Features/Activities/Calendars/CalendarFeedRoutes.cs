using System.Text;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Infrastructure.Calendars;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Web.Resources;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Activities.Calendars;

/// <summary>/calendar/{secret}.ics for calendar programs, which cannot sign in. The address is the key; what it opens is what its owner may see today.</summary>
public static class CalendarFeedRoutes
{
    private const int DaysBack = 90;
    private const int DaysAhead = 180;

    public static void MapCalendarFeeds(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/calendar/{secret}.ics", SendAsync).AllowAnonymous().ExcludeFromDescription();

    public static string Address(string secret) => $"/calendar/{secret}.ics";

    // A document of its own: a program that is sent to sign in would keep asking there.
    private static IResult Gone() => Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> SendAsync(
        string secret, HttpContext context, CalendarFeeds feeds, IUserClaimsPrincipalFactory<AppUser> principals, TokenViewer viewer, IAppSender sender, ZoneCalendar calendar, IStringLocalizer<CalendarTexts> text, CancellationToken cancellationToken)
    {
        if (await feeds.FindAsync(secret, cancellationToken) is not { } feed)
        {
            return Gone();
        }

        viewer.Principal = await principals.CreateAsync(feed.Owner);
        var found = await sender.Send(new GetCalendarQuery(feed.Scope, calendar.Today.AddDays(-DaysBack), calendar.Today.AddDays(DaysAhead)), cancellationToken);
        if (!found.IsSuccess)
        {
            return Gone();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var words = new IcsWords(text["Scope." + feed.Scope], text["Due"], text["Masked.Short"]);
        return Results.Text(IcsCalendar.Write(found.Value.Entries, words, calendar.Now), "text/calendar", Encoding.UTF8);
    }
}
