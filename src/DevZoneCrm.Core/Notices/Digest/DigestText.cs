namespace DevZoneCrm.Core.Notices.Digest;

/// <summary>A line in words.</summary>
public sealed record DigestText(string Text, string Link, bool IsLate);
