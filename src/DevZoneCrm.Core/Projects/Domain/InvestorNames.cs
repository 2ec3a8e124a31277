namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Several investors typed or imported in one field (contracts 2): separated by ; ； or 、, the first leads.</summary>
public static class InvestorNames
{
    public static readonly char[] Separators = [';', '；', '、'];

    public static IReadOnlyList<Investor> Split(string names, string? creditCode)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal)
            .Select((name, i) => new Investor(name, i == 0 ? creditCode : null))];
    }
}
