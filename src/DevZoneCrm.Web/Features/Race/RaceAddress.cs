using System.Globalization;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>What the race pages show, as it stands in their addresses. Defaults are left out.</summary>
public sealed record RaceAddress
{
    public const string Path = "/race";
    public const string Rules = "/race/rules";
    public const string WhatIf = "/race/what-if";

    /// <summary>A period code; none for this year.</summary>
    public string? Period { get; init; }

    /// <summary>None for today, or the period's last day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The group whose lines the chart draws; none for the first.</summary>
    public Guid? Group { get; init; }

    /// <summary>The unit whose score is opened; none for the standings.</summary>
    public Guid? Unit { get; init; }

    public RaceMilestone? Milestone { get; init; }

    public RaceSign? Sign { get; init; }

    public bool Corrections { get; init; }

    public int Page { get; init; } = 1;

    public string Url => ListValues.Address(Unit is { } unit ? $"{Path}/{unit}" : Path, Pairs);

    public string ExportUrl => ListValues.Address(Unit is { } unit ? $"/export{Path}/{unit}" : $"/export{Path}", Pairs);

    private (string Name, string? Value)[] Pairs =>
    [
        ("period", Period),
        ("asOf", ListValues.Day(AsOf)),
        ("group", Unit is null ? Group?.ToString() : null),
        ("milestone", Milestone?.ToString()),
        ("sign", Sign?.ToString()),
        ("corrections", Corrections ? "1" : null),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];

    /// <summary>Reads the part after the question mark; what cannot be read counts as not said, but a period that is none is kept so that the page can say so.</summary>
    public static RaceAddress Read(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var query = QueryHelpers.ParseQuery(url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? url[at..].Split('#')[0] : string.Empty);
        string? Value(string name) => query.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found) ? found.ToString().Trim() : null;
        return new RaceAddress
        {
            Period = Value("period"),
            AsOf = ListValues.ToDay(Value("asOf")),
            Group = Guid.TryParse(Value("group"), out var group) ? group : null,
            Milestone = ListValues.ToEnum<RaceMilestone>(Value("milestone")),
            Sign = ListValues.ToEnum<RaceSign>(Value("sign")),
            Corrections = Value("corrections") == "1",
            Page = int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        };
    }

    /// <summary>The clause of the rules that an entry goes by.</summary>
    public static string Clause(RaceEntryDto entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return $"{Rules}#clause-{(entry.Milestone == RaceMilestone.RedFlag ? "publishing" : entry.Cause == RaceCause.Earned ? "shares" : "deductions")}";
    }
}
