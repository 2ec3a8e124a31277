namespace DevZoneCrm.Core.Firms.GetDispute;

/// <summary>One line of evidence. What was said in an activity is shown only to those who see its project; that and when it took place, to all who see the dispute.</summary>
/// <param name="On">The day it happened; the recording's where it has none.</param>
/// <param name="At">The server's instant of its recording.</param>
public sealed record EvidenceDto(EvidenceKind Kind, bool IsHolder, DateOnly On, DateTimeOffset At, string By, string What, string? Text);
