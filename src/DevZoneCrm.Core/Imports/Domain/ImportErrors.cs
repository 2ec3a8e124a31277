namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>The names of what an import can refuse. The sentences are in the resources under the same names.</summary>
public static class ImportErrors
{
    public const string AlreadyUndone = "Import.AlreadyUndone";
    public const string PreviewOutdated = "Import.PreviewOutdated";
    public const string UploadGone = "Import.UploadGone";
}
