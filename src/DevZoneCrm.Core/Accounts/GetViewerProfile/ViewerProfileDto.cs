using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Accounts.GetViewerProfile;

/// <summary>The viewer, with the names of unit and post; both are missing for offices without them.</summary>
public sealed record ViewerProfileDto(string Name, Role Role, string? UnitName, string? UnitShortName, string? PostTitle);
