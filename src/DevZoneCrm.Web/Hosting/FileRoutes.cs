using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Race.Files.GetRaceFile;
using DevZoneCrm.Web.Security;
using Microsoft.Net.Http.Headers;

namespace DevZoneCrm.Web.Hosting;

/// <summary>/files/{id}, the files of projects, and /race/files/{id}, the evidence of 申诉 and 加减分. Always with the type their content has, never as a page: the browser saves them, or shows a picture or a PDF that may run nothing.</summary>
public static class FileRoutes
{
    /// <summary>As the pages write it into their links.</summary>
    private const string Shown = "1";

    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    public static void MapFileDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/files/{id:guid}", SendAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/race/files/{id:guid}", SendRaceFileAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> SendAsync(Guid id, string? view, HttpContext context, IAppSender sender, TokenViewer viewer, CancellationToken cancellationToken)
    {
        viewer.Principal = context.User;
        var found = await sender.Send(new GetProjectFileQuery(id), cancellationToken);

        // Not there and not yours look the same.
        return found.IsSuccess ? Send(context, found.Value.Name, found.Value.Kind, found.Value.Content, view == Shown) : Results.NotFound();
    }

    private static async Task<IResult> SendRaceFileAsync(Guid id, string? view, HttpContext context, IAppSender sender, TokenViewer viewer, CancellationToken cancellationToken)
    {
        viewer.Principal = context.User;
        var found = await sender.Send(new GetRaceFileQuery(id), cancellationToken);
        return found.IsSuccess ? Send(context, found.Value.Name, found.Value.Kind, found.Value.Content, view == Shown) : Results.NotFound();
    }

    private static IResult Send(HttpContext context, string name, FileKind kind, Stream content, bool view)
    {
        var inline = view && (kind is FileKind.Pdf or FileKind.Jpeg or FileKind.Png or FileKind.WebP);
        var headers = context.Response.Headers;
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(name);
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = kind == FileKind.Pdf ? NothingRuns : NothingRuns + "; sandbox";
        headers.CacheControl = "private, no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Stream(content, TypeOf(kind), enableRangeProcessing: true);
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
