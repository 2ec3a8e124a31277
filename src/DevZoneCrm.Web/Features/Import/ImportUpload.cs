namespace DevZoneCrm.Web.Features.Import;

/// <summary>A file that waits to be imported.</summary>
public sealed record ImportUpload(string Id, string UserId, string FileName, long Size, string Path, DateTimeOffset At);
