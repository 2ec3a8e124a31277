using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>For each document asked for: files from this device, or files the project has already.</summary>
public sealed partial class EvidencePicker
{
    private readonly Dictionary<Guid, ClaimFileDto> _known = [];
    private string? _busy;
    private string? _problem;

    [Inject]
    public required FileUpload Upload { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    [Inject]
    public required IStringLocalizer<ClaimTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required Guid ProjectId { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ClaimNeedDto> Needs { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ClaimFileDto> Files { get; set; }

    /// <summary>What is put forward; changed in place.</summary>
    [Parameter, EditorRequired]
    public required List<EvidenceRef> Chosen { get; set; }

    /// <summary>Labels of documents that were found missing.</summary>
    [Parameter]
    public IReadOnlyList<string> Missing { get; set; } = [];

    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnParametersSet()
    {
        foreach (var file in Files)
        {
            _known.TryAdd(file.Id, file);
        }
    }

    private async Task AddAsync(string need, InputFileChangeEventArgs picked)
    {
        (_problem, _busy) = (null, need);
        foreach (var file in picked.GetMultipleFiles(FileUpload.MostAtOnce))
        {
            var (id, refusal) = await Upload.AddAsync(ProjectId, file);
            if (id is { } added)
            {
                // The kind shown here only chooses how it opens; the server looked at the content.
                _known[added] = new ClaimFileDto(added, file.Name, FileKind.Pdf, file.Size, Clock.GetUtcNow(), string.Empty);
                Chosen.Add(new EvidenceRef(need, added));
            }

            _problem = refusal is null ? _problem : Text["Evidence.Refused", file.Name, refusal];
        }

        _busy = null;
        await OnChanged.InvokeAsync();
    }

    private async Task TakeAsync(string need, string? file)
    {
        if (Guid.TryParse(file, out var id))
        {
            Chosen.Add(new EvidenceRef(need, id));
            await OnChanged.InvokeAsync();
        }
    }

    // The file stays with the project; it is only not put forward.
    private async Task DropAsync(string need, Guid file)
    {
        Chosen.Remove(new EvidenceRef(need, file));
        await OnChanged.InvokeAsync();
    }
}
