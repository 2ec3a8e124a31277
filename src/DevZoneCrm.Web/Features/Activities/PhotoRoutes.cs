using DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Security;
using Microsoft.Net.Http.Headers;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>/photos/{id}: photos of activities, with the type their content has, for who sees the activity.</summary>
public static class PhotoRoutes
{
    public static void MapPhotos(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/photos/{id:guid}", SendAsync).RequireAuthorization().ExcludeFromDescription();

    public static string Address(Guid id) => $"/photos/{id}";

    private static async Task<IResult> SendAsync(Guid id, HttpContext context, IAppSender sender, TokenViewer viewer, CancellationToken cancellationToken)
    {
        viewer.Principal = context.User;
        var found = await sender.Send(new GetActivityPhotoQuery(id), cancellationToken);
        if (!found.IsSuccess)
        {
            // Not there and not yours look the same.
            return Results.NotFound();
        }

        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(found.Value.Name);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
        headers.CacheControl = "private, max-age=300";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Stream(found.Value.Content, found.Value.Kind switch { FileKind.Jpeg => "image/jpeg", FileKind.Png => "image/png", _ => "image/webp" });
    }
}
