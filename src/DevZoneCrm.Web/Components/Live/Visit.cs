namespace DevZoneCrm.Web.Components.Live;

/// <summary>Somebody has something open in one tab.</summary>
/// <param name="Subject">What is open: a project.</param>
/// <param name="Circuit">The tab.</param>
public sealed record Visit(Guid Subject, Guid? UserId, string Name, bool IsEditing, PresenceCircuit Circuit);
