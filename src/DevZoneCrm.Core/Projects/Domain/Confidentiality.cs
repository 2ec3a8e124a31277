namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>密级 (domain 7.2).</summary>
public enum Confidentiality
{
    /// <summary>公开: publicity approved.</summary>
    Public = 0,

    /// <summary>内部, the default.</summary>
    Internal = 1,

    /// <summary>敏感: by named list.</summary>
    Sensitive = 2,

    /// <summary>保密: under a code name, by named list.</summary>
    Secret = 3,
}
