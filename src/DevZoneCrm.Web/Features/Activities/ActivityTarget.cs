namespace DevZoneCrm.Web.Features.Activities;

/// <summary>The project a 跟进 is to be logged on, as the page knows it.</summary>
/// <param name="Name">As the viewer may see it.</param>
public sealed record ActivityTarget(Guid ProjectId, string Name);
