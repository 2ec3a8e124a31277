using DevZoneCrm.Core.People.Handovers.Domain;

namespace DevZoneCrm.Core.People.Handovers.GetHandover;

public sealed record HandoverDto(HandoverRowDto Head, long Version, string FromPost, string ToPost, string PreparedBy, string? Note, IReadOnlyList<HandoverLineDto> Lines)
{
    public DateTimeOffset? GivenAt { get; init; }

    public string? GivenBy { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    public string? TakenBy { get; init; }

    public bool MayCancel { get; init; }
}
