using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.GetActivity;

/// <summary>One activity; a trip with its stops, a stop with its trip.</summary>
public sealed record GetActivityQuery(Guid ActivityId) : IQuery<ActivityPageDto>;
