using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Links.GetRelatedProjects;

/// <summary>The projects linked to one, and those that look as if they should be; only those the viewer sees in full.</summary>
public sealed record GetRelatedProjectsQuery(Guid ProjectId) : IQuery<RelatedProjectsDto>
{
    public const int MaxSuggestions = 6;
}
