using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Imports.GetImport;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>One import: what came in, and taking it back.</summary>
public sealed partial class ImportBatchPage
{
    private ImportDetailDto? _import;
    private UndoImportDto? _undone;
    private string? _failure;
    private bool _asking;
    private bool _undoing;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IStringLocalizer<ImportTexts> Text { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? AskedPage { get; set; }

    private int Page => Math.Max(AskedPage ?? 1, 1);

    private int First => (Page - 1) * GetImportQuery.PageSize;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string When(DateTimeOffset at) => ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetImportQuery(Id, Page));
        (_import, _failure) = (result.IsSuccess ? result.Value : null, result.Failure?.Text);
    }

    private async Task UndoAsync()
    {
        _undoing = true;
        StateHasChanged();
        var result = await Task.Run(() => Sender.Send(new UndoImportCommand(Id)));
        (_undoing, _asking) = (false, false);
        (_undone, _failure) = (result.IsSuccess ? result.Value : null, result.Failure?.Text);
        if (result.IsSuccess)
        {
            await LoadAsync();
        }
    }
}
