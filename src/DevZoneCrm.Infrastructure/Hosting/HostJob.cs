namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Something the host does by itself. Does it as a whole or not at all, and may be done again.</summary>
/// <param name="Name">For the log.</param>
/// <param name="Run">The answer is how much was done.</param>
public sealed record HostJob(string Name, Func<IServiceProvider, CancellationToken, Task<int>> Run);
