using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Months;

/// <summary>
/// A project whose flows changed since a month was closed. Only these are compared with what the months kept, so that finding the corrections of a year does not read
/// all its lines. Written with the change, in the same commit; <c>verify</c> compares everything.
/// </summary>
public sealed class FlowTouch(Guid projectId) : INotAudited
{
    public Guid ProjectId { get; private set; } = projectId;
}
