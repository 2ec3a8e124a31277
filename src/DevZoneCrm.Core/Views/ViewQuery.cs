namespace DevZoneCrm.Core.Views;

/// <summary>What of an address may be kept in a view: the parameters of the project list, and nothing else.</summary>
public static class ViewQuery
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "flow", "period", "stock", "column", "list", "asOf", "started", "minYi", "minUsdWan", "bucket", "atLeast", "unit", "chain", "sector", "tag",
        "q", "stage", "status", "owner", "key", "level", "sort", "dir", "size", "cols", "group",
    };

    /// <summary>The known parameters of a query, in their order. The page and the open group are places in a list, not a way to look at it.</summary>
    public static string Clean(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parts = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('&', parts.Where(part => part.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && Known.Contains(part[..at]) && IsPlain(part)));
    }

    // An address holds these characters only; anything else was not written by a list.
    private static bool IsPlain(string part) => part.All(c => char.IsAsciiLetterOrDigit(c) || c is '=' or '-' or '_' or '.' or '~' or '%' or '+' or ',' or ':' or '!' or '*' or '(' or ')' or '\'');
}
