namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>The days a claim runs by. They are those in force when it was made: changing the rules moves no running clock.</summary>
/// <param name="ProtectionDays">Calendar days of protection.</param>
/// <param name="ProgressDays">Calendar days within which the next substantive progress is due.</param>
/// <param name="ExtensionDays">Calendar days that the one extension adds.</param>
public readonly record struct ClaimTerms(int ProtectionDays, int ProgressDays, int ExtensionDays);
