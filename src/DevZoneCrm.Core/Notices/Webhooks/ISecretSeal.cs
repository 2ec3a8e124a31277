namespace DevZoneCrm.Core.Notices.Webhooks;

/// <summary>Seals secrets before they are stored.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    /// <summary>None where it can no longer be opened, because the keys are others.</summary>
    string? Open(string sealedSecret);
}
