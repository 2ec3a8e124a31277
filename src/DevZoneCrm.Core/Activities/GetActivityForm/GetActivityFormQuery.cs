using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.GetActivityForm;

/// <summary>What the form of an activity starts from and offers.</summary>
/// <param name="ProjectId">The project it will be on; none while none is chosen.</param>
/// <param name="ActivityId">The one to be edited; its project is taken from it.</param>
public sealed record GetActivityFormQuery(Guid? ProjectId, Guid? ActivityId = null) : IQuery<ActivityFormDto>;
