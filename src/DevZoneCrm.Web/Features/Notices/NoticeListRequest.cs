using System.Globalization;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.SearchNotices;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Notices;

/// <summary>What the address of the notices asks for. What cannot be read counts as not given.</summary>
public sealed record NoticeListRequest
{
    public const string Path = "/notices";
    public const int PageSize = 30;
    private const int MaxPage = 10_000;

    public NoticeTopic? Topic { get; init; }

    public bool Unread { get; init; }

    public int Page { get; init; } = 1;

    public bool IsFiltered => Topic is not null || Unread;

    public static NoticeListRequest Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? One(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        return new NoticeListRequest
        {
            Topic = ListValues.ToEnum<NoticeTopic>(One("topic")),
            Unread = One("unread") == "1",
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MaxPage) : 1,
        };
    }

    public string ToUrl() => ListValues.Address(Path, [("topic", Topic?.ToString()), ("unread", Unread ? "1" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null)]);

    public SearchNoticesQuery ToQuery() => new(Topic, Unread, Page, PageSize);
}
