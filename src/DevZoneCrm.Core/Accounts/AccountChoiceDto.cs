namespace DevZoneCrm.Core.Accounts;

/// <summary>An account to choose from a list.</summary>
public sealed record AccountChoiceDto(Guid Id, string Name, Common.Security.Role Role);
