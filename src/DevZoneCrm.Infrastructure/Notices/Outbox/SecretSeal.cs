using System.Security.Cryptography;
using DevZoneCrm.Core.Notices.Webhooks;
using Microsoft.AspNetCore.DataProtection;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <inheritdoc />
internal sealed class SecretSeal(IDataProtectionProvider protection) : ISecretSeal
{
    private readonly IDataProtector protector = protection.CreateProtector("DevZoneCrm.Webhook");

    public string Seal(string secret) => protector.Protect(secret);

    public string? Open(string sealedSecret)
    {
        try
        {
            return protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
