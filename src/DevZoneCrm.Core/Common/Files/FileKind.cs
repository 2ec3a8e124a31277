namespace DevZoneCrm.Core.Common.Files;

/// <summary>What a file is by its content. Anything else is not taken in.</summary>
public enum FileKind
{
    Pdf = 1,

    Jpeg = 2,

    Png = 3,

    WebP = 4,

    /// <summary>Word, without macros.</summary>
    Docx = 5,

    /// <summary>Excel, without macros.</summary>
    Xlsx = 6,
}
