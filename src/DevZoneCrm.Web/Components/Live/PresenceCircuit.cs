using Microsoft.AspNetCore.Components.Server.Circuits;

namespace DevZoneCrm.Web.Components.Live;

/// <summary>This tab, and whether its browser still answers: a lid that was closed is not somebody who is looking.</summary>
public sealed class PresenceCircuit : CircuitHandler
{
    /// <summary>Called when the connection went down or came back.</summary>
    public Action? Changed { get; set; }

    public Guid Id { get; } = Guid.NewGuid();

    public bool IsAway { get; private set; }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => Turn(away: true);

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => Turn(away: false);

    private Task Turn(bool away)
    {
        IsAway = away;
        Changed?.Invoke();
        return Task.CompletedTask;
    }
}
