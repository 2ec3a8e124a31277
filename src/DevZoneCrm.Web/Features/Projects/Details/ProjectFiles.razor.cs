using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Files;
using DevZoneCrm.Core.Projects.Files.GetProjectFiles;
using DevZoneCrm.Core.Projects.Files.RemoveProjectFile;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>The files of a project: what is there, adding, taking off the list.</summary>
public sealed partial class ProjectFiles
{
    private IReadOnlyList<ProjectFileDto> _files = [];
    private string? _problem;
    private bool _busy;
    private (Guid, int) _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required FileUpload Upload { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<ProjectPageTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    [Parameter]
    public bool MayAttach { get; set; }

    [Parameter]
    public int Stamp { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (ProjectId, Stamp))
        {
            _loaded = (ProjectId, Stamp);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetProjectFilesQuery(ProjectId));
        _files = result.IsSuccess ? result.Value : _files;
    }

    private async Task AddAsync(InputFileChangeEventArgs picked)
    {
        (_problem, _busy) = (null, true);
        var added = 0;
        foreach (var file in picked.GetMultipleFiles(FileUpload.MostAtOnce))
        {
            var (_, refusal) = await Upload.AddAsync(ProjectId, file);
            _problem = refusal is null ? _problem : Text["Files.Refused", file.Name, refusal];
            added += refusal is null ? 1 : 0;
        }

        _busy = false;
        if (added > 0)
        {
            Toasts.Done(Text["Files.Added", added]);
            await LoadAsync();
            await OnChanged.InvokeAsync();
        }
    }

    private IEnumerable<ProjectFileDto> InUse => _files.Where(f => f.SupersededBy is null);

    // From the version before to the first.
    private List<ProjectFileDto> EarlierThan(ProjectFileDto file)
    {
        var earlier = new List<ProjectFileDto>();
        for (var old = Before(file); old is not null; old = Before(old))
        {
            earlier.Add(old);
        }

        return earlier;

        ProjectFileDto? Before(ProjectFileDto newer) => _files.FirstOrDefault(f => f.SupersededBy == newer.Id);
    }

    private async Task RenewAsync(ProjectFileDto file, InputFileChangeEventArgs picked)
    {
        (_problem, _busy) = (null, true);
        var (_, refusal) = await Upload.AddAsync(ProjectId, picked.File, file.Id);
        (_problem, _busy) = (refusal is null ? null : Text["Files.Refused", picked.File.Name, refusal].Value, false);
        if (refusal is null)
        {
            Toasts.Done(Text["Files.Renewed", file.Name]);
            await LoadAsync();
            await OnChanged.InvokeAsync();
        }
    }

    private async Task RemoveAsync(ProjectFileDto file)
    {
        var result = await Sender.Send(new RemoveProjectFileCommand(file.Id));
        _problem = result.Failure?.Text;
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Files.Removed", file.Name]);
            await LoadAsync();
            await OnChanged.InvokeAsync();
        }
    }
}
