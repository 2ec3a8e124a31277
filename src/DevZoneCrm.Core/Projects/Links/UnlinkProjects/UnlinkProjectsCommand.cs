using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Links.UnlinkProjects;

/// <summary>取消关联. What stood is in the audit record. The answer is the link's id.</summary>
public sealed record UnlinkProjectsCommand(Guid LinkId) : ICommand<Guid>;
