namespace DevZoneCrm.Core.Common.Live;

/// <summary>Answers of the last few data versions, each read once. Small on purpose: a version is asked for within moments or never.</summary>
public sealed class SharedAnswers
{
    private const int Versions = 4;
    private const int AnswersPerVersion = 500;

    private readonly Lock gate = new();
    private readonly SortedDictionary<long, Dictionary<object, Task>> byVersion = [];

    /// <summary>The answer to a question of that version; the first who asks reads it for all.</summary>
    public async Task<T> GetAsync<T>(long version, object question, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        var own = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!TryJoin(version, question, own.Task, out var shared))
        {
            return await read();
        }

        if (shared != own.Task)
        {
            return await OthersAsync((Task<T>)shared, read, cancellationToken);
        }

        var reading = StartAsync(read);
        await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        own.SetFromTask(reading);
        if (!reading.IsCompletedSuccessfully)
        {
            Forget(version, question);
            _ = own.Task.Exception;
        }

        return await reading;
    }

    // A reader that fails before its first wait must fail like any other.
    private static async Task<T> StartAsync<T>(Func<Task<T>> read) => await read();

    // Whoever read it gave up, not we.
    private static async Task<T> OthersAsync<T>(Task<T> shared, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await ((Task)shared.WaitAsync(cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return shared.IsCanceled ? await read() : await shared;
    }

    private bool TryJoin(long version, object question, Task own, out Task shared)
    {
        shared = own;
        lock (gate)
        {
            if (!byVersion.TryGetValue(version, out var answers))
            {
                byVersion[version] = answers = [];
                while (byVersion.Count > Versions)
                {
                    byVersion.Remove(byVersion.Keys.First());
                }
            }

            if (answers.TryGetValue(question, out var known))
            {
                shared = known;
                return true;
            }

            return answers.Count < AnswersPerVersion && answers.TryAdd(question, own);
        }
    }

    private void Forget(long version, object question)
    {
        lock (gate)
        {
            byVersion.GetValueOrDefault(version)?.Remove(question);
        }
    }
}
