using DevZoneCrm.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>A limit as a chip: none, one of the usual ones, or any number.</summary>
public sealed partial class AmountChip
{
    private readonly string _id = "own-" + Guid.NewGuid().ToString("N")[..8];
    private Popover? _popover;
    private string? _own;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What stands on the chip and in its list where there is no limit.</summary>
    [Parameter, EditorRequired]
    public required string NoneText { get; set; }

    [Parameter, EditorRequired]
    public required string UnitText { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<decimal> Presets { get; set; }

    [Parameter, EditorRequired]
    public required Func<decimal, string> Say { get; set; }

    [Parameter]
    public decimal? Value { get; set; }

    [Parameter]
    public EventCallback<decimal?> ValueChanged { get; set; }

    private string Shown => Value is { } value ? Say(value) : NoneText;

    private void OnOpenChanged(bool open) => _own = Value is { } value && !Presets.Contains(value) ? OverviewAddress.Number(value) : null;

    private Task ChooseOwnAsync() => string.IsNullOrWhiteSpace(_own) || OverviewAddress.ToNumber(_own) is not { } value ? Task.CompletedTask : ChooseAsync(value);

    private async Task ChooseAsync(decimal? value)
    {
        if (_popover is not null)
        {
            await _popover.CloseAsync();
        }

        await ValueChanged.InvokeAsync(value);
    }
}
