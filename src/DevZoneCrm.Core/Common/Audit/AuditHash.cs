using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DevZoneCrm.Core.Common.Audit;

/// <summary>How a line of the record is sealed. Writer and checker share it.</summary>
public static class AuditHash
{
    /// <summary>What the first line names as its predecessor.</summary>
    public const string Genesis = "0";

    public static string Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        // Lengths in front of the texts: no two different lines run together to the same bytes.
        string[] parts =
        [
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            entry.ActorId?.ToString() ?? string.Empty,
            entry.Actor,
            entry.Action,
            entry.Entity,
            entry.EntityId,
            entry.Changes,
            entry.PreviousHash,
        ];
        var text = string.Concat(parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Length}:{p}")));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
