namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A record that was merged into this one.</summary>
public sealed record MergeDto(Guid Id, Guid OtherId, string Code, DateTimeOffset At, string By, string Reason, bool MayUndo);
