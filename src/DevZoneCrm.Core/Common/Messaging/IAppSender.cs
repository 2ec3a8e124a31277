namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>The one door to commands and queries for pages, API and command line.</summary>
public interface IAppSender
{
    Task<Result<TResult>> Send<TResult>(ICommand<TResult> command, CancellationToken cancellationToken = default);

    Task<Result<TResult>> Send<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default);
}
