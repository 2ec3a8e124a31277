namespace DevZoneCrm.Web.Api.Projects;

/// <summary>The project's version after the move: what the next move has to name.</summary>
public sealed record MoveResponse(long Version);
