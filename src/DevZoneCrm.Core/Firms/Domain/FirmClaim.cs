using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>首报: a unit's right to a firm it reported first, by server time. One project has at most one open claim; its earlier ones stay on record.</summary>
public sealed class FirmClaim : AggregateRoot
{
    public const int MaxReasonLength = 500;

    private FirmClaim()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid? PostId { get; private set; }

    /// <summary>The server's instant: who was first.</summary>
    public DateTimeOffset ClaimedAt { get; private set; }

    public Guid? ClaimedBy { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public ClaimOrigin Origin { get; private set; }

    /// <summary>Whether the amount reached the threshold of protection.</summary>
    public bool IsProtected { get; private set; }

    /// <summary>The first day of the clock.</summary>
    public DateOnly FromOn { get; private set; }

    public int ProtectionDays { get; private set; }

    public int ProgressDays { get; private set; }

    public int ExtensionDays { get; private set; }

    public DateOnly LastProgressOn { get; private set; }

    public DateOnly ProgressDueOn { get; private set; }

    public DateOnly ProtectedUntil { get; private set; }

    /// <summary>The last day on which it holds; the end of time for an unprotected one.</summary>
    public DateOnly LapsesOn { get; private set; }

    /// <summary>The lapse that the record holds: the last day of protection it was about. Whether the claim is in the pool is always told by <see cref="LapsesOn"/>.</summary>
    public DateOnly? LapseBookedOn { get; private set; }

    public DateOnly? ExtendedOn { get; private set; }

    public string? ExtendedBy { get; private set; }

    public string? ExtensionReason { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public ClaimEnd? End { get; private set; }

    public ClaimTerms Terms => new(ProtectionDays, ProgressDays, ExtensionDays);

    public static FirmClaim Open(ClaimOpening opening, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var claim = new FirmClaim
        {
            ProjectId = opening.ProjectId,
            UnitId = opening.UnitId,
            PostId = opening.PostId,
            ClaimedAt = opening.At,
            ClaimedBy = opening.UserId,
            RecordedBy = opening.By,
            Origin = opening.Origin,
            FromOn = opening.Today,
            ProtectionDays = opening.Terms.ProtectionDays,
            ProgressDays = opening.Terms.ProgressDays,
            ExtensionDays = opening.Terms.ExtensionDays,
            IsProtected = opening.IsProtected,
        };
        claim.Follow([], calendar);
        return claim;
    }

    /// <summary>How it stands on a day.</summary>
    /// <param name="warningDays">Days before the end from which on its owner is warned.</param>
    public ClaimState StateOn(DateOnly day, int warningDays) => ClaimStates.Of(End is not null, IsProtected, LapsesOn, day, warningDays);

    /// <summary>Runs the clock again over all that is known now.</summary>
    public void Follow(IEnumerable<ClaimProgress> progress, WorkingCalendar calendar)
    {
        var dates = ClaimClock.Run(Terms, FromOn, ExtendedOn, progress, calendar);
        (LastProgressOn, ProgressDueOn, ProtectedUntil) = (dates.LastProgressOn, dates.ProgressDueOn, dates.ProtectedUntil);
        LapsesOn = IsProtected ? dates.LapsesOn : DateOnly.MaxValue;
    }

    /// <summary>The amount crossed the threshold: protection begins on the day it did, or is over.</summary>
    public void Protect(bool isProtected, DateOnly today, WorkingCalendar calendar)
    {
        if (isProtected == IsProtected)
        {
            return;
        }

        (IsProtected, FromOn) = (isProtected, isProtected ? today : FromOn);
        Follow([], calendar);
    }

    /// <summary>延期, once, while it holds.</summary>
    public void Extend(string reason, string by, DateOnly today, WorkingCalendar calendar)
    {
        RequireOpen();
        if (!IsProtected)
        {
            throw new RuleException(FirmErrors.NotProtected);
        }

        if (ExtendedOn is not null)
        {
            throw new RuleException(FirmErrors.ExtendedBefore, ExtendedOn);
        }

        if (today > LapsesOn)
        {
            throw new RuleException(FirmErrors.Lapsed, LapsesOn);
        }

        (ExtendedOn, ExtendedBy, ExtensionReason) = (today, by, reason.Trim());
        ProtectedUntil = calendar.AddCalendarDays(FromOn, ProtectionDays + ExtensionDays);
        LapsesOn = new ClaimDates(LastProgressOn, ProgressDueOn, ProtectedUntil).LapsesOn;
    }

    /// <summary>Puts into the record that protection ran out. Twice for one lapse says nothing new.</summary>
    public void BookLapse(DateOnly today)
    {
        RequireLapsed(today);
        LapseBookedOn = LapsesOn;
    }

    /// <summary>It is in the pool today; if not, says why.</summary>
    /// <exception cref="RuleException">Taken before, or still protected.</exception>
    public void RequireLapsed(DateOnly today)
    {
        RequireOpen();
        if (today <= LapsesOn)
        {
            throw new RuleException(FirmErrors.StillProtected, LapsesOn);
        }
    }

    public void Close(ClaimEnd end, DateTimeOffset at, string by)
    {
        RequireOpen();
        (End, ClosedAt, ClosedBy) = (end, at, by);
    }

    /// <summary>Its project was merged into another, or that was undone.</summary>
    internal void MoveTo(Guid projectId) => ProjectId = projectId;

    /// <summary>The merge that closed it was undone.</summary>
    internal void Reopen() => (End, ClosedAt, ClosedBy) = (null, null, null);

    private void RequireOpen()
    {
        if (End is { } end)
        {
            throw new RuleException(end == ClaimEnd.Taken ? FirmErrors.TakenBefore : FirmErrors.ClaimClosed, ClosedBy ?? string.Empty);
        }
    }

    /// <summary>交接: whom to ask is from now on the holder of another post of the unit.</summary>
    public void HandOver(Guid fromPost, Guid toPost) => PostId = PostId == fromPost ? toPost : PostId;
}
