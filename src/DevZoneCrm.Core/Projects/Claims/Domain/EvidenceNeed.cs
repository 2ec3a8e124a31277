using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>A document that a claim is to be proven by (domain 2.1).</summary>
/// <param name="Code">Stays the same when the name changes.</param>
/// <param name="Name">As the zone calls it; none for a shipped one, which has its words in the resources.</param>
/// <param name="IsMandatory">Without it the claim is not taken.</param>
public sealed record EvidenceNeed(string Code, string? Name, bool IsMandatory)
{
    public const int MaxCodeLength = 40;
    public const int MaxNameLength = 60;
    public const int Most = 20;

    /// <summary>In the viewer's language where it is a shipped one.</summary>
    public string Label => Name ?? ErrorTexts.Of("Evidence." + Code);
}
