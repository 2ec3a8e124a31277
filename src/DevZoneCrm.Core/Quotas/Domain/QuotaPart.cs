namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>What part in an activity counts.</summary>
public enum QuotaPart
{
    /// <summary>带队.</summary>
    Led = 0,

    /// <summary>Led or taken part.</summary>
    TakenPart = 1,
}
