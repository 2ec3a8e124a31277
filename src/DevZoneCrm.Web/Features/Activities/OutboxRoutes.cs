using DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>/outbox/activities: what was logged while the circuit was gone, sent by the browser itself, and its photos. The same command as the form's, under the id the form made; with the cookie and an antiforgery token.</summary>
public static class OutboxRoutes
{
    public const string Path = "/outbox/activities";

    public static void MapOutbox(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path + "/token", Token).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapPost(Path, LogAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapPost(Path + "/photos/{id:guid}", PhotoAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static IResult Token(HttpContext context, IAntiforgery antiforgery)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new { token = antiforgery.GetAndStoreTokens(context).RequestToken });
    }

    private static async Task<IResult> LogAsync(OutboxEntry entry, HttpContext context, IAntiforgery antiforgery, IAppSender sender, TokenViewer token, IViewerSource source, CancellationToken cancellationToken) =>
        await RefusalAsync(entry.User, context, antiforgery, token, source, cancellationToken)
            ?? (await sender.Send(ActivityForm.Of(entry.Fields).ToCommand(), cancellationToken)).Answer(logged => Results.Ok(logged));

    // The body is the picture itself. Its id was made when it was chosen: what arrives twice is kept once.
    private static async Task<IResult> PhotoAsync(Guid id, [AsParameters] OutboxPhoto photo, HttpContext context, IAntiforgery antiforgery, IAppSender sender, TokenViewer token, IViewerSource source, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(photo.User, context, antiforgery, token, source, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var command = new AddActivityPhotoCommand(id, photo.Activity ?? Guid.Empty, photo.Name ?? string.Empty, context.Request.Body, photo.Said);
        return (await sender.Send(command, cancellationToken)).Answer(kept => Results.Ok(kept));
    }

    private static async Task<IResult?> RefusalAsync(Guid? user, HttpContext context, IAntiforgery antiforgery, TokenViewer token, IViewerSource source, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden);
        }

        token.Principal = context.User;

        // Another person has signed in on this device since: it waits for who wrote it.
        return (await source.GetViewerAsync(cancellationToken)).UserId == user ? null : Results.Problem(statusCode: StatusCodes.Status409Conflict);
    }
}
