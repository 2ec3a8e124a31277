using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>A job of the host that fails is logged and tried again; the others go on.</summary>
public sealed class HostJobsTests
{
    [Fact]
    public async Task Run_WhenOneJobFailsUnexpectedly_LogsItDoesTheOthersAndTriesAgain()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var log = new Lines();
        var jobs = new HostJobs(app.Services.GetRequiredService<IServiceScopeFactory>(), log);
        var (broken, sound) = (0, 0);
        HostJob[] list =
        [
            new("Broken", (_, _) => ++broken == 1 ? throw new InvalidCastException("nobody thought of this") : Task.FromResult(1)),
            new("Broken later", async (_, ct) => { await Task.Yield(); ct.ThrowIfCancellationRequested(); return broken == 1 ? throw new KeyNotFoundException("nor of that") : 0; }),
            new("Sound", (_, _) => Task.FromResult(++sound)),
        ];

        (await jobs.RunAsync(list, CancellationToken.None)).ShouldBeFalse();
        (await jobs.RunAsync(list, CancellationToken.None)).ShouldBeTrue();

        (broken, sound).ShouldBe((2, 2));
        log.Errors.ShouldBe(["Broken failed; it is tried again with the next look: nobody thought of this", "Broken later failed; it is tried again with the next look: nor of that"]);
    }

    [Fact]
    public async Task Run_WhenTheHostStops_StopsAndBlamesNoJob()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var log = new Lines();
        var jobs = new HostJobs(app.Services.GetRequiredService<IServiceScopeFactory>(), log);
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => jobs.RunAsync(
            [new("Stops", async (_, ct) => { await stop.CancelAsync(); ct.ThrowIfCancellationRequested(); return 0; })], stop.Token));

        log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void DailyJobs_HaveNamesOfTheirOwn() => DailyWork.Jobs.Select(j => j.Name).ShouldBeUnique();

    private sealed class Lines : ILogger
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
            {
                Errors.Add($"{formatter(state, exception)}: {exception?.Message}");
            }
        }
    }
}
