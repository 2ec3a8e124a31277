using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>SHA-256 over what a board keeps: its head, its units, its lines. The same on both databases, whatever order they answer in.</summary>
public static class RaceBoardHash
{
    public static string Of(DateOnly firstOn, int rule, IReadOnlyList<RaceBoardUnit> units, IEnumerable<RaceBoardLine> lines)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(lines);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append($"{firstOn:yyyy-MM-dd}|{rule}");
        foreach (var u in units)
        {
            Append($"{u.UnitId:N}|{u.Name}|{u.Group}|{u.PointsE2}|{u.UnitPointsE2}|{u.MonthPointsE2}|{u.MonthUnitPointsE2}|{u.P:0.####}|{u.T:0.####}|{u.Score:0.####}|{u.Rank}");
        }

        foreach (var l in lines.OrderBy(l => l.EntryId.ToString("N"), StringComparer.Ordinal))
        {
            Append($"{l.EntryId:N}|{l.UnitId:N}|{l.ProjectId:N}|{(int)l.Milestone}|{(int?)l.TakesBack}|{(int)l.Cause}|{l.On:yyyy-MM-dd}|{l.Tier}|{l.Rule}|{l.PointsE2}|{l.UnitPointsE2}");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(FormattableString line) => hash.AppendData(Encoding.UTF8.GetBytes(line.ToString(CultureInfo.InvariantCulture) + "\n"));
    }
}
