using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Supervision;

/// <summary>A command on one order. The answer is its new version.</summary>
public interface ISupervisionCommand : ICommand<long>
{
    Guid OrderId { get; }

    /// <summary>The version the caller saw.</summary>
    long Version { get; }
}
