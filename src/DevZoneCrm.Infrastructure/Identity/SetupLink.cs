using System.Security.Cryptography;
using System.Text;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>The key to the one-time setup page. It lives in memory: valid until used or until the next start, which prints a new one.</summary>
public sealed class SetupLink
{
    private const int RandomBytes = 32;
    private readonly Lock gate = new();
    private byte[]? hash;

    /// <summary>Makes a new key; an older one is worth nothing from now on.</summary>
    public string Open()
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        lock (gate)
        {
            hash = HashOf(token);
        }

        return token;
    }

    public bool Fits(string? token)
    {
        lock (gate)
        {
            return hash is not null && CryptographicOperations.FixedTimeEquals(hash, HashOf(token ?? string.Empty));
        }
    }

    /// <summary>Takes the key. Of two who come at once, one gets true.</summary>
    public bool TryTake(string? token)
    {
        lock (gate)
        {
            if (!Fits(token))
            {
                return false;
            }

            hash = null;
            return true;
        }
    }

    /// <summary>Hands the same key back after a failed attempt.</summary>
    public void GiveBack(string token)
    {
        lock (gate)
        {
            hash = HashOf(token);
        }
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
