using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Record;

/// <summary>An answer that opens a project, or a part of it, to somebody's eyes. That a 保密 one was opened is put on record.</summary>
public interface IShowsProject
{
    Guid ProjectId { get; }

    Confidentiality Level { get; }

    /// <summary>What was opened.</summary>
    ShownPart Part { get; }
}
