using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.EditActivity;

/// <summary>Puts right what was said of an activity. The answer is its new version.</summary>
public sealed record EditActivityCommand(Guid ActivityId, long Version, ActivityFacts Facts) : ICommand<long>;
