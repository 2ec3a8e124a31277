namespace DevZoneCrm.Web.Api.Projects;

/// <summary>The id under which the file is known, for evidence and for downloading.</summary>
public sealed record FileResponse(Guid Id);
