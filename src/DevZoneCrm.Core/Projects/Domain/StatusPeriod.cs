using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A span in which a 状态 other than 推进 is in force: from its first day until the day it ends, that day excluded.</summary>
public sealed class StatusPeriod : IChildOfProject
{
    internal StatusPeriod(Guid projectId, ProjectStatus status, DateOnly fromOn, string? reason, string? lostTo)
    {
        Id = Guid.CreateVersion7();
        ProjectId = projectId;
        Status = status;
        FromOn = fromOn;
        Reason = reason;
        LostTo = lostTo;
    }

    internal StatusPeriod(Guid projectId, StatusSpan span)
    {
        Id = span.Id;
        ProjectId = projectId;
        Status = span.Status;
        FromOn = span.FromOn;
        UntilOn = span.UntilOn;
        Reason = span.Reason;
        LostTo = span.LostTo;
    }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public ProjectStatus Status { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The day it no longer holds; none while it is in force.</summary>
    public DateOnly? UntilOn { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>To which zone the project went.</summary>
    public string? LostTo { get; private set; }

    internal void Close(DateOnly on) => UntilOn = on;

    internal void Reopen(DateOnly? until) => UntilOn = until;
}
