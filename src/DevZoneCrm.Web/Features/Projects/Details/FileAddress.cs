namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>Where a file is downloaded, and where it may be looked at.</summary>
public static class FileAddress
{
    public static string Of(Guid file) => $"/files/{file}";

    public static string View(Guid file) => $"/files/{file}?view=1";
}
