using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.EndReviewPerson;

/// <summary>Takes somebody off the list of speakers and experts; what he said and scored stays.</summary>
public sealed record EndReviewPersonCommand(Guid PersonId) : ICommand<Guid>;
