using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Race.Files.AddRaceFile;
using Microsoft.AspNetCore.Components.Forms;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>Takes a file from the browser in.</summary>
public sealed class FileUpload(IAppSender sender, IConfiguration configuration)
{
    public const int MostAtOnce = 20;

    /// <summary>Kinds the browser offers; what a file really is, its content says.</summary>
    public const string Accept = "application/pdf,image/jpeg,image/png,image/webp,.docx,.xlsx";

    public int MaxMegabytes => configuration.GetValue($"{Infrastructure.Files.FileOptions.Section}:{nameof(Infrastructure.Files.FileOptions.MaxMegabytes)}", new Infrastructure.Files.FileOptions().MaxMegabytes);

    /// <returns>The id of the file, or why it was not taken.</returns>
    public Task<(Guid? Id, string? Refusal)> AddAsync(Guid projectId, IBrowserFile file, Guid? supersedes = null) => SendAsync(file, content => new AddProjectFileCommand(projectId, file.Name, content, supersedes));

    /// <summary>As evidence of a 申诉 or a booking that is being written.</summary>
    public Task<(Guid? Id, string? Refusal)> AddToRaceAsync(IBrowserFile file) => SendAsync(file, content => new AddRaceFileCommand(file.Name, content));

    private async Task<(Guid? Id, string? Refusal)> SendAsync(IBrowserFile file, Func<Stream, ICommand<Guid>> command)
    {
        ArgumentNullException.ThrowIfNull(file);
        var most = MaxMegabytes * 1024L * 1024;
        if (file.Size > most)
        {
            return (null, ErrorTexts.Of(ProjectErrors.FileTooBig, MaxMegabytes));
        }

        await using var content = file.OpenReadStream(most);
        var result = await sender.Send(command(content));
        return result.IsSuccess ? (result.Value, null) : (null, result.Failure!.Text);
    }

    public static string Size(long bytes) => bytes < 1024 * 1024
        ? Math.Max(1, bytes / 1024).ToString(CultureInfo.InvariantCulture) + " KB"
        : (bytes / 1024m / 1024m).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
