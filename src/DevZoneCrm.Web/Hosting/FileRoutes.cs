using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Web.Security;
using Microsoft.Net.Http.Headers;

namespace DevZoneCrm.Web.Hosting;

/// <summary>/files/{id}: the files of projects. Always with the type their content has, never as a page: the browser saves them, or shows a picture or a PDF that may run nothing.</summary>
public static class FileRoutes
{
    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    public static void MapProjectFiles(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/files/{id:guid}", SendAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid id, bool? view, HttpContext context, IAppSender sender, TokenViewer viewer, CancellationToken cancellationToken)
    {
        viewer.Principal = context.User;
        var found = await sender.Send(new GetProjectFileQuery(id), cancellationToken);
        if (!found.IsSuccess)
        {
            // Not there and not yours look the same.
            return Results.NotFound();
        }

        var file = found.Value;
        var inline = view == true && (file.Kind is FileKind.Pdf or FileKind.Jpeg or FileKind.Png or FileKind.WebP);
        var headers = context.Response.Headers;
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = file.Kind == FileKind.Pdf ? NothingRuns : NothingRuns + "; sandbox";
        headers.CacheControl = "private, no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Stream(file.Content, TypeOf(file.Kind), enableRangeProcessing: true);
    }

    private static string TypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.WebP => "image/webp",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}
