namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What "signed" means in the headline (domain 8.3): series under different meanings are not comparable.</summary>
public enum SignedMeaning
{
    /// <summary>签约.</summary>
    Signed,

    /// <summary>签约注册: signed and registered, dated by the later of the two.</summary>
    SignedAndRegistered,
}
