using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>状态: 推进, 搁置, 流失, 终止, 流转出.</summary>
public sealed partial class Project
{
    public ProjectStatus Status { get; private set; }

    /// <summary>Since when the status holds; none for a project that was always 推进.</summary>
    public DateOnly? StatusOn { get; private set; }

    public string? StatusReason { get; private set; }

    /// <summary>To which zone it was lost or transferred.</summary>
    public string? LostTo { get; private set; }

    public void Hold(DateOnly on, string reason, DateOnly today) => Leave(ProjectStatus.OnHold, on, reason, null, today);

    public void Lose(DateOnly on, string reason, string? lostTo, DateOnly today) => Leave(ProjectStatus.Lost, on, reason, lostTo, today);

    public void End(DateOnly on, string reason, DateOnly today) => Leave(ProjectStatus.Ended, on, reason, null, today);

    public void TransferOut(DateOnly on, string reason, string? lostTo, DateOnly today) => Leave(ProjectStatus.TransferredOut, on, reason, lostTo, today);

    /// <summary>恢复推进: from <paramref name="on"/> the project is back on board and in the stocks.</summary>
    public void Resume(DateOnly on, string reason, DateOnly today)
    {
        if (Status == ProjectStatus.Active)
        {
            throw new RuleException(ProjectErrors.AlreadyActive);
        }

        RequireDate(on, StatusOn, today);
        var from = Status;
        CloseStatus(on);
        (Status, StatusOn, StatusReason, LostTo) = (ProjectStatus.Active, on, reason.Trim(), null);
        Raise(new ProjectStatusChangedDomainEvent(Id, from, ProjectStatus.Active, on, StatusReason));
    }

    /// <summary>Sets the status of a file. An open span that the file contradicts is put right, not kept beside it.</summary>
    public void ImportStatus(ProjectStatus status, DateOnly? on, string? reason)
    {
        if (Status == status && StatusOn == on && StatusReason == reason)
        {
            return;
        }

        var resumes = Status != ProjectStatus.Active && status == ProjectStatus.Active && on >= StatusOn;
        if (resumes)
        {
            CloseStatus(on!.Value);
        }
        else
        {
            statusPeriods.RemoveAll(p => p.UntilOn is null);
        }

        (Status, StatusOn, StatusReason, LostTo) = (status, on, reason, null);
        if (status != ProjectStatus.Active)
        {
            statusPeriods.Add(new StatusPeriod(Id, status, on!.Value, reason, null));
        }
    }

    /// <summary>The status in force on a day.</summary>
    public ProjectStatus StatusInForceOn(DateOnly day) =>
        statusPeriods.Where(p => p.FromOn <= day && (p.UntilOn is null || p.UntilOn > day)).Select(p => p.Status).FirstOrDefault();

    private void Leave(ProjectStatus to, DateOnly on, string reason, string? lostTo, DateOnly today)
    {
        var mayFollow = Status == ProjectStatus.Active || (Status == ProjectStatus.OnHold && to != ProjectStatus.OnHold);
        if (!mayFollow)
        {
            throw new RuleException(ProjectErrors.AlreadyEnded);
        }

        RequireDate(on, StatusOn > Dates.Last ? StatusOn : Dates.Last, today);
        var from = Status;
        CloseStatus(on);
        (Status, StatusOn, StatusReason, LostTo) = (to, on, reason.Trim(), string.IsNullOrWhiteSpace(lostTo) ? null : lostTo.Trim());
        statusPeriods.Add(new StatusPeriod(Id, to, on, StatusReason, LostTo));
        Raise(new ProjectStatusChangedDomainEvent(Id, from, to, on, StatusReason));
    }

    private void CloseStatus(DateOnly on) => statusPeriods.Find(p => p.UntilOn is null)?.Close(on);

    private void RequireActive()
    {
        if (Status != ProjectStatus.Active)
        {
            throw new RuleException(ProjectErrors.NotActive, Status);
        }
    }
}
