namespace DevZoneCrm.Core.Projects.Links.GetRelatedProjects;

/// <param name="MayLink">The viewer may link and unlink.</param>
public sealed record RelatedProjectsDto(IReadOnlyList<RelatedProjectDto> Links, IReadOnlyList<RelatedProjectDto> Suggestions, bool MayLink);
