using System.Globalization;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What the address asks for. An address can be typed by hand: what cannot be read counts as not given.</summary>
public sealed record ListRequest
{
    public const int DefaultSize = 50;

    // An empty parameter is left out of an address; the group without a value needs a name there.
    private const string NoValue = "-";

    public ProjectFilter Filter { get; init; } = new();

    public ProjectSort Sort { get; init; }

    public bool Descending { get; init; } = true;

    public int Page { get; init; } = 1;

    public int Size { get; init; } = DefaultSize;

    /// <summary>The columns chosen and their widths; empty for the usual ones.</summary>
    public IReadOnlyList<ChosenColumn> Columns { get; init; } = [];

    public ProjectGrouping? Group { get; init; }

    /// <summary>The group whose rows are shown; empty for the one without a value.</summary>
    public string? Open { get; init; }

    public IReadOnlyList<ChosenColumn> ShownColumns => Columns.Count > 0 ? Columns : ListColumns.Default(Filter.Counted is not null);

    public bool IsFiltered => Filter != new ProjectFilter { UnitIds = Filter.UnitIds, ChainIds = Filter.ChainIds, Stages = Filter.Stages, Statuses = Filter.Statuses }
        || Filter.UnitIds.Count + Filter.ChainIds.Count + Filter.Stages.Count + Filter.Statuses.Count > 0;

    /// <summary>How many kinds of filter are set; what stands on the phone's button.</summary>
    public int FilterCount => new[]
    {
        Filter.UnitIds.Count > 0, Filter.ChainIds.Count > 0, Filter.Stages.Count > 0, Filter.Statuses.Count > 0, Filter.OwnerPostId is not null, Filter.KeyList is not null,
        Filter.Sector is not null, Filter.Tag is not null, Filter.Confidentiality is not null, Filter.MinYi is not null, Filter.Stuck is not null,
    }.Count(set => set);

    public static ListRequest Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        var filter = FilterOf(query);
        return new ListRequest
        {
            Filter = filter,
            Columns = ListColumns.Read(One(query, "cols"), filter.Counted is not null),
            Group = Enum<ProjectGrouping>(query, "group"),
            Open = OpenOf(query),
            Sort = Enum<ProjectSort>(query, "sort") ?? ProjectSort.Recent,
            Descending = !string.Equals(One(query, "dir"), "asc", StringComparison.OrdinalIgnoreCase),
            Page = Math.Clamp(Number(query, "page") ?? 1, 1, SearchProjectsQuery.MaxPage),
            Size = Math.Clamp(Number(query, "size") ?? DefaultSize, 1, SearchProjectsQuery.MaxPageSize),
        };
    }

    public SearchProjectsQuery ToQuery() => new() { Filter = Group is { } by && Open is { } open ? Filter with { Group = new GroupFilter(by, open) } : Filter, Sort = Sort, Descending = Descending, Page = Page, PageSize = Size };

    public string ToUrl() => ListValues.Address(ProjectListUrl.Path,
    [
        ("flow", Filter.Counted?.Flow?.ToString()), ("basis", Filter.Counted is { Basis: not CountingBasis.Zone } other ? other.Basis.ToString() : null), ("period", Filter.Counted?.PeriodCode), ("stock", Filter.Counted?.Stock?.ToString()), ("column", Filter.Counted?.Column?.ToString()),
        ("list", Filter.Counted?.KeyList is { } list ? ListValues.Mark(list) : null), ("asOf", ListValues.Day(Filter.Counted?.AsOf)), ("started", Filter.Counted?.StartedOnly == true ? "1" : null),
        .. YieldValues.Pairs(Filter.Yield),
        ("minYi", ListValues.Number(Filter.MinYi)), ("minUsdWan", ListValues.Number(Filter.MinUsdWan)), ("bucket", Text(Filter.Counted?.Bucket)), ("atLeast", Text(Filter.Counted?.AtLeast)),
        .. Filter.UnitIds.Select(id => ("unit", (string?)id.ToString())), .. Filter.ChainIds.Select(id => ("chain", (string?)id.ToString())),
        .. Filter.Stages.Select(stage => ("stage", (string?)stage.ToString())), .. Filter.Statuses.Select(status => ("status", (string?)status.ToString())),
        ("sector", Filter.Sector?.ToString()), ("tag", Filter.Tag?.ToString()), ("owner", Filter.OwnerPostId?.ToString()), ("key", Filter.KeyList is { } mark ? ListValues.Mark(mark) : null),
        ("level", Filter.Confidentiality?.ToString()), ("stuck", Filter.Stuck?.ToString()), ("q", Filter.Text), ("sort", Sort == ProjectSort.Recent ? null : Sort.ToString()), ("dir", Descending ? null : "asc"),
        ("page", Page == 1 ? null : Text(Page)), ("size", Size == DefaultSize ? null : Text(Size)),
        ("cols", ListColumns.Write(Columns)), ("group", Group?.ToString()), ("open", Group is null ? null : Open?.Length == 0 ? NoValue : Open),
    ]);

    /// <summary>The same rows in the same order: only how they are shown may differ.</summary>
    public bool AsksTheSameAs(ListRequest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (this with { Columns = [] }).ToUrl() == (other with { Columns = [] }).ToUrl();
    }

    public ListRequest GroupedBy(ProjectGrouping? group) => this with { Group = group, Open = null, Page = 1 };

    public ListRequest Showing(IReadOnlyList<ChosenColumn> columns) => this with { Columns = columns.Count == 0 ? [] : ListColumns.Ordered(columns, Filter.Counted is not null) };

    /// <summary>Another filter starts on the first page.</summary>
    public ListRequest With(ProjectFilter filter) => this with { Filter = filter, Page = 1 };

    /// <summary>Amounts and dates start from the largest, texts from the first; a second time turns it round.</summary>
    public ListRequest SortedBy(ProjectSort sort) => this with
    {
        Sort = sort,
        Descending = sort == Sort ? !Descending : sort is not (ProjectSort.Code or ProjectSort.Name or ProjectSort.Unit),
        Page = 1,
    };

    private static ProjectFilter FilterOf(Dictionary<string, StringValues> query) => new()
    {
        Text = One(query, "q") is { Length: > 0 } text ? text[..Math.Min(text.Length, ProjectFilter.MaxTextLength)] : null,
        UnitIds = Ids(query, "unit"),
        ChainIds = Ids(query, "chain"),
        Stages = Enums<ProjectStage>(query, "stage"),
        Statuses = Enums<ProjectStatus>(query, "status"),
        OwnerPostId = Ids(query, "owner") is [var owner, ..] ? owner : null,
        KeyList = ListValues.ToMark(One(query, "key")),
        Sector = Enum<Sector>(query, "sector"),
        Tag = Enum<InvestorTags>(query, "tag"),
        Confidentiality = Enum<Confidentiality>(query, "level"),
        Stuck = Enum<StuckKind>(query, "stuck"),
        MinYi = ListValues.ToNumber(One(query, "minYi")),
        MinUsdWan = ListValues.ToNumber(One(query, "minUsdWan")),
        Counted = CountedOf(query),
        Yield = YieldValues.Of(One(query, "leads"), One(query, "reached"), One(query, "by"), One(query, "of")),
    };

    private static CountedFilter? CountedOf(Dictionary<string, StringValues> query)
    {
        var counted = new CountedFilter
        {
            AsOf = ListValues.ToDay(One(query, "asOf")),
            Bucket = Number(query, "bucket"),
            AtLeast = Number(query, "atLeast"),
        };
        return Enum<FlowKind>(query, "flow") is { } flow ? counted with { Flow = flow, PeriodCode = One(query, "period"), AsOf = null, Basis = Enum<CountingBasis>(query, "basis") ?? CountingBasis.Zone }
            : Enum<StockKind>(query, "stock") is { } stock ? counted with { Stock = stock }
            : Enum<ProjectStage>(query, "column") is { } column ? counted with { Column = column }
            : ListValues.ToMark(One(query, "list")) is { } mark ? counted with { KeyList = mark, StartedOnly = One(query, "started") == "1" }
            : null;
    }

    private static string? OpenOf(Dictionary<string, StringValues> query) =>
        query.ContainsKey("group") && One(query, "open") is { Length: > 0 and <= ProjectFilter.MaxTextLength } open ? (open == NoValue ? string.Empty : open) : null;

    private static string? One(Dictionary<string, StringValues> query, string name) => query.TryGetValue(name, out var values) ? values[0]?.Trim() : null;

    private static int? Number(Dictionary<string, StringValues> query, string name) =>
        int.TryParse(One(query, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Enum<T>(Dictionary<string, StringValues> query, string name)
        where T : struct, Enum => ListValues.ToEnum<T>(One(query, name));

    private static List<T> Enums<T>(Dictionary<string, StringValues> query, string name)
        where T : struct, Enum => query.TryGetValue(name, out var values) ? [.. values.Select(ListValues.ToEnum<T>).OfType<T>().Distinct()] : [];

    private static List<Guid> Ids(Dictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out var values) ? [.. values.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()] : [];

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
