using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>导入: choose a file, say what its columns mean, see what it would do, do it.</summary>
public sealed partial class ImportPage : IDisposable
{
    private const double Megabyte = 1024 * 1024;

    private ImportAddress _address = new();
    private bool _receiving;
    private bool _importing;
    private bool _cancelled;

    [Inject]
    public required ImportState State { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<ImportTexts> Text { get; set; }

    private IReadOnlyList<ChoiceOption> What => [new(string.Empty, Text["What.Projects"]), .. SheetImportKind.All.Select(kind => new ChoiceOption(kind.Key, Text[kind.Key + ".Title"]))];

    private string Size => State.Upload!.Size < Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, State.Upload.Size / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{State.Upload.Size / Megabyte:0.0} MB");

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        State.Changed -= OnStateChanged;
        State.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        State.Changed += OnStateChanged;
        _address = ImportAddress.Read(Navigation.Uri);
        if (RendererInfo.IsInteractive)
        {
            await ShowAsync();
        }
    }

    private void OnStateChanged(object? sender, EventArgs change) => _ = InvokeAsync(StateHasChanged);

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (new Uri(change.Location).AbsolutePath == ImportAddress.Path)
        {
            var before = _address;
            _address = ImportAddress.Read(change.Location);
            var same = before with { Show = _address.Show, Doubtful = _address.Doubtful, Page = _address.Page } == _address;
            if (!same || State.Preview is null)
            {
                await ShowAsync();
            }

            StateHasChanged();
        }
    });

    private async Task ShowAsync()
    {
        if (_address.File is not { } file)
        {
            return;
        }

        if (!await State.OpenAsync(file, null))
        {
            Navigation.NavigateTo(ImportAddress.Path, replace: true);
        }
        else if (_address.IsPreview && State.Table is not null)
        {
            await State.PreviewAsync(_address);
        }

        StateHasChanged();
    }

    private async Task ReceiveAsync(InputFileChangeEventArgs change)
    {
        _receiving = true;
        StateHasChanged();
        var received = await State.ReceiveAsync(change.File, Text["Upload.TooBig", State.MaxMegabytes]);
        _receiving = false;
        if (received)
        {
            Go(new ImportAddress { File = State.Upload!.Id });
        }
    }

    private async Task ReadAgainAsync(TextFormat format)
    {
        await State.OpenAsync(State.Upload!.Id, format);
        Go(_address with { IsPreview = false });
    }

    private async Task ConfirmColumnsAsync()
    {
        await State.RememberAsync();
        Go(_address with { IsPreview = true, Show = null, Page = 1 });
    }

    private async Task ImportAsync()
    {
        (_importing, _cancelled) = (true, false);
        var batch = await State.ImportAsync(_address);
        (_importing, _cancelled) = (false, batch is null && State.Problem is null);
        if (batch is { } id)
        {
            Navigation.NavigateTo(ImportAddress.Batch(id));
        }
    }

    // The headers say it, unless somebody knows better.
    private SheetImportKind? KindOf(SheetTable table) => _address.Of is { } said ? SheetImportKind.Named(said) : SheetImportKind.Of(table.Headers);

    private void Go(ImportAddress address) => Navigation.NavigateTo(address.ToUrl());
}
