using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetLeaves;

/// <summary>Leave of a month of the people the viewer may see, and those for whom the viewer may record some.</summary>
/// <param name="Month">Any day of it.</param>
public sealed record GetLeavesQuery(DateOnly Month, Guid? UnitId = null) : IQuery<LeaveListDto>;
