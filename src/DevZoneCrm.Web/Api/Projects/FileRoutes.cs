using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Files;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFiles;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>/projects/{id}/files and /files/{id}: the files of projects, among them the evidence of claims.</summary>
public static class FileRoutes
{
    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/projects/{id:guid}/files", ListAsync).WithTags("Files").WithName("GetProjectFiles").WithSummary("The files of a project that the caller sees in full, newest first.")
            .Produces<IReadOnlyList<ProjectFileDto>>().ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapPost("/projects/{id:guid}/files", AddAsync).WithTags("Files").WithName("AddProjectFile").WithSummary("Adds a file; the body is the file itself. PDF, JPEG, PNG, WebP, docx or xlsx by content. With supersedes it takes the place of an earlier file, which is kept.")
            .Accepts<Stream>("application/octet-stream").Produces<FileResponse>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/files/{id:guid}", SendAsync).WithTags("Files").WithName("GetProjectFile").WithSummary("The bytes of a file.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetProjectFilesQuery(id), cancellationToken)).Answer(files => Results.Ok(files));

    private static async Task<IResult> AddAsync(Guid id, string name, Guid? supersedes, Stream body, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AddProjectFileCommand(id, name, body, supersedes), cancellationToken)).Answer(file => Results.Created($"{ApiHosting.Root}/files/{file}", new FileResponse(file)));

    // Never as what it says it is: whoever downloads by program decides what to do with it.
    private static async Task<IResult> SendAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetProjectFileQuery(id), cancellationToken)).Answer(file => Results.Stream(file.Content, "application/octet-stream", file.Name));
}
