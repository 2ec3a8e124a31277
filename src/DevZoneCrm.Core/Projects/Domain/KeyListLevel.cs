namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Which yearly key-project list (重大项目清单).</summary>
public enum KeyListLevel
{
    /// <summary>省重大.</summary>
    Province = 1,

    /// <summary>市重大.</summary>
    City = 2,
}
