namespace DevZoneCrm.Web.Features.Projects.Details;

public enum EditFieldKind
{
    Line,

    Text,

    /// <summary>At most four decimals.</summary>
    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Any of a list; kept as the values joined by a semicolon.</summary>
    Ticks,
}
