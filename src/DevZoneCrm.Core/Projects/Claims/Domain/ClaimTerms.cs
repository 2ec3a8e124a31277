namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>What is claimed: typed by the proposer, and kept as typed when the claim comes back.</summary>
/// <param name="OccurredOn">The day it happened, in the zone's calendar.</param>
/// <param name="Document">Name or number of the document it stands on.</param>
/// <param name="HasSpecialTerms">特殊条款: goes to the top whatever the amount.</param>
public sealed record ClaimTerms(DateOnly OccurredOn, string? Document, string? Note, bool HasSpecialTerms, IReadOnlyList<EvidenceRef> Evidence)
{
    public const int MaxEvidence = 40;

    internal ClaimTerms Normalised() => this with
    {
        Document = Blank(Document),
        Note = Blank(Note),
        Evidence = [.. Evidence.Distinct()],
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
