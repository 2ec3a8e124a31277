namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>What a claim's clock comes to.</summary>
/// <param name="LastProgressOn">The last progress that counted; the clock's first day where none did.</param>
/// <param name="ProgressDueOn">The last day for the next one.</param>
/// <param name="ProtectedUntil">The last day of protection, extension included.</param>
public readonly record struct ClaimDates(DateOnly LastProgressOn, DateOnly ProgressDueOn, DateOnly ProtectedUntil)
{
    /// <summary>The last day on which the claim holds.</summary>
    public DateOnly LapsesOn => ProgressDueOn < ProtectedUntil ? ProgressDueOn : ProtectedUntil;
}
