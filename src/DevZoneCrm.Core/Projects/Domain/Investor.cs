namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>An investor as typed: name, and its 统一社会信用代码 where known.</summary>
public sealed record Investor(string Name, string? CreditCode = null);
