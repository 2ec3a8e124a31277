using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Links.LinkProjects;

/// <summary>关联项目: <paramref name="ProjectId"/> is the later phase, the expansion … of <paramref name="BaseProjectId"/>. The answer is the link's id.</summary>
public sealed record LinkProjectsCommand(Guid ProjectId, Guid BaseProjectId, ProjectLinkKind Kind, string? Note = null) : ICommand<Guid>;
