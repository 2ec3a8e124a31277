namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>What is known of a project apart from its stages, status and amount. One value, so that an edit or an import is compared as a whole.</summary>
public sealed record ProjectFacts
{
    public const int MaxNameLength = 120;
    public const int MaxShortTextLength = 60;
    public const int MaxContentLength = 2000;

    /// <summary>Largest land, plant, sales and tax accepted, in ten-thousandths of the unit or in yuan.</summary>
    public const long MaxQuantity = 1_000_000_000_000;

    public required string Name { get; init; }

    /// <summary>项目代号, shown instead of the name of a 保密 project.</summary>
    public string? CodeName { get; init; }

    /// <summary>One sentence on what it makes or does.</summary>
    public string? Content { get; init; }

    public Guid UnitId { get; init; }

    public Guid? OwnerPostId { get; init; }

    public Guid? ChainId { get; init; }

    /// <summary>GB/T 4754 code, e.g. <c>C39</c>.</summary>
    public string? IndustryCode { get; init; }

    public Sector? Sector { get; init; }

    /// <summary>项目形态: 制造、总部、研发、平台 … as typed.</summary>
    public string? Form { get; init; }

    /// <summary>国别地区 of the investor.</summary>
    public string? Country { get; init; }

    /// <summary>来源地区.</summary>
    public string? SourceRegion { get; init; }

    /// <summary>来源渠道.</summary>
    public string? SourceChannel { get; init; }

    public InvestorTags Tags { get; init; }

    /// <summary>外资占比 in ten-thousandths of a percent: 0 … 1 000 000.</summary>
    public int? ForeignShareE4 { get; init; }

    public Confidentiality Confidentiality { get; init; } = Confidentiality.Internal;

    /// <summary>用地 in ten-thousandths of a mu.</summary>
    public long? LandMuE4 { get; init; }

    /// <summary>厂房 in ten-thousandths of a square metre.</summary>
    public long? PlantSquareMetresE4 { get; init; }

    /// <summary>达产年销售 in yuan.</summary>
    public long? ExpectedSales { get; init; }

    /// <summary>达产年税收 in yuan.</summary>
    public long? ExpectedTax { get; init; }

    internal ProjectFacts Normalised() => this with
    {
        Name = Name.Trim(),
        Content = Blank(Content),
        CodeName = Blank(CodeName),
        IndustryCode = Blank(IndustryCode),
        Form = Blank(Form),
        Country = Blank(Country),
        SourceRegion = Blank(SourceRegion),
        SourceChannel = Blank(SourceChannel),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
