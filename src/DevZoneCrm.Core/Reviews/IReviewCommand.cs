using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews;

/// <summary>A command on one review. The answer is its new version.</summary>
public interface IReviewCommand : ICommand<long>
{
    Guid ReviewId { get; }

    /// <summary>The version the caller saw.</summary>
    long Version { get; }
}
