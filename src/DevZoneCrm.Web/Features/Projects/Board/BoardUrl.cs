using System.Globalization;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>How the board's filter stands in the address: unit, chain, tier (亿元), list, owner, q. What cannot be read counts as no filter.</summary>
public static class BoardUrl
{
    public static readonly IReadOnlyList<int> Tiers = [1, 5, 10, 20, 50, 100];

    public static BoardFilter Read(string? unit, string? chain, string? tier, string? list, string? owner, string? q) => new()
    {
        UnitId = Id(unit),
        ChainId = Id(chain),
        MinYi = int.TryParse(tier, NumberStyles.None, CultureInfo.InvariantCulture, out var yi) && Tiers.Contains(yi) ? yi : null,
        KeyList = Lists.FirstOrDefault(l => l.Value == list).Key,
        OwnerPostId = Id(owner),
        Text = string.IsNullOrWhiteSpace(q) ? null : q.Trim()[..Math.Min(q.Trim().Length, BoardFilter.MaxTextLength)],
    };

    public static readonly IReadOnlyDictionary<BoardKeyList, string> Lists = new Dictionary<BoardKeyList, string>
    {
        [BoardKeyList.Province] = "province",
        [BoardKeyList.City] = "city",
        [BoardKeyList.Any] = "any",
    };

    /// <summary>The parameters of an address for the filter; a null takes the parameter out.</summary>
    public static Dictionary<string, object?> Write(BoardFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(StringComparer.Ordinal)
        {
            ["unit"] = filter.UnitId?.ToString(),
            ["chain"] = filter.ChainId?.ToString(),
            ["tier"] = filter.MinYi?.ToString(CultureInfo.InvariantCulture),
            ["list"] = Lists.GetValueOrDefault(filter.KeyList),
            ["owner"] = filter.OwnerPostId?.ToString(),
            ["q"] = string.IsNullOrWhiteSpace(filter.Text) ? null : filter.Text.Trim(),
        };
    }

    /// <summary>A day as it stands in the address; none where it cannot be read.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2100 ? day : null;

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
