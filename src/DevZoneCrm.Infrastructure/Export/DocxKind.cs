namespace DevZoneCrm.Infrastructure.Export;

/// <summary>What a paragraph of an official document is.</summary>
public enum DocxKind
{
    /// <summary>正文, two characters in.</summary>
    Body = 0,

    /// <summary>标题.</summary>
    Title = 1,

    /// <summary>Under the title: number or year.</summary>
    Subtitle = 2,

    /// <summary>A label and what stands behind it.</summary>
    Line = 3,

    /// <summary>一、….</summary>
    Heading = 4,

    /// <summary>（一）….</summary>
    Subheading = 5,

    /// <summary>落款, at the right.</summary>
    Signature = 6,
}
