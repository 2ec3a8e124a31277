using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Record.CheckRecord;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>Checks the chain now, stretch by stretch, and names every line that is changed or missing.</summary>
public sealed partial class ChainCheck : IDisposable
{
    private const int MostShown = 100;

    private readonly List<AuditFault> _faults = [];
    private readonly CancellationTokenSource _left = new();
    private bool _running;
    private bool _done;
    private long _checked;
    private long _last;
    private string? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IStringLocalizer<RecordTexts> Text { get; set; }

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    private async Task RunAsync()
    {
        (_running, _done, _failure, _checked) = (true, false, null, 0);
        _faults.Clear();
        var next = AuditMark.Start;
        while (next is not null && _failure is null && !_left.IsCancellationRequested)
        {
            var result = await Sender.Send(new CheckRecordQuery(next));
            _failure = result.Failure?.Text;
            next = result.IsSuccess ? result.Value.Next : null;
            if (result.IsSuccess)
            {
                (_checked, _last) = (result.Value.Checked, result.Value.Last);
                _faults.AddRange(result.Value.Faults);
                StateHasChanged();
            }
        }

        (_running, _done) = (false, _failure is null);
    }
}
