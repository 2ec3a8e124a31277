using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.GetChangeAuthors;

/// <summary>Who last changed which field of a project, and when: for those whose own edit met another's.</summary>
public sealed record GetChangeAuthorsQuery(Guid ProjectId) : IQuery<IReadOnlyList<ChangeAuthorDto>>;
