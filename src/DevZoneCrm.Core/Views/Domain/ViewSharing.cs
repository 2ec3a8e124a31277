namespace DevZoneCrm.Core.Views.Domain;

/// <summary>Who sees a saved view beside its owner.</summary>
public enum ViewSharing
{
    /// <summary>Nobody.</summary>
    Private = 0,

    /// <summary>The owner's unit.</summary>
    Unit = 1,

    /// <summary>Everybody who sees projects.</summary>
    Zone = 2,
}
