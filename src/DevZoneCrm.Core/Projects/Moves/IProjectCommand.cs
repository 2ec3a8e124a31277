using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>A command on one project. The pipeline checks that the viewer may change that project; the answer is its new version.</summary>
public interface IProjectCommand : ICommand<long>
{
    Guid ProjectId { get; }

    /// <summary>The version the caller saw.</summary>
    long Version { get; }
}
