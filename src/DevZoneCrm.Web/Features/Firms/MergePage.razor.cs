using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Firms.MergeProjects;
using DevZoneCrm.Core.Firms.PreviewMerge;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.List;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Firms;

/// <summary>合并重复项目: both records side by side, a choice for each field that differs, and what goes over.</summary>
public sealed partial class MergePage
{
    private readonly HashSet<MergeField> _take = [];
    private MergePreviewDto? _preview;
    private Failure? _failure;
    private Failure? _problem;
    private string _typed = string.Empty;
    private string _reason = string.Empty;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [Inject]
    public required IStringLocalizer<FirmTexts> Text { get; set; }

    /// <summary>The record that stays.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Code of the one that stands down.</summary>
    [SupplyParameterFromQuery(Name = "with")]
    public string? With { get; set; }

    private string? ErrorOfReason => _problem?.Fields.TryGetValue("Reason", out var sentences) == true ? sentences[0] : null;

    public static string Address(Guid id, string? with = null) => ListValues.Address($"/firms/merge/{id}", [("with", with?.Trim())]);

    protected override async Task OnParametersSetAsync()
    {
        (_typed, _preview, _failure) = (With ?? string.Empty, null, null);
        _take.Clear();
        if (!string.IsNullOrWhiteSpace(With))
        {
            var result = await Sender.Send(new PreviewMergeQuery(Id, With));
            (_failure, _preview) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private async Task MergeAsync()
    {
        if (_busy || _preview is not { } preview)
        {
            return;
        }

        _busy = true;
        var result = await Sender.Send(new MergeProjectsCommand { ProjectId = Id, Version = preview.Version, OtherId = preview.OtherId, OtherVersion = preview.OtherVersion, Take = [.. _take], Reason = _reason });
        (_busy, _problem) = (false, result.Failure);
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Merge.Done", preview.OtherCode, preview.Code]);
            Navigation.NavigateTo(ProjectListUrl.Project(Id));
        }
    }
}
