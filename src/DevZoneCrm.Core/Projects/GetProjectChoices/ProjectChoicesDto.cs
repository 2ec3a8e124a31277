using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetProjectChoices;

public sealed record ProjectChoicesDto
{
    public IReadOnlyList<NamedChoiceDto> Units { get; init; } = [];

    public IReadOnlyList<NamedChoiceDto> Chains { get; init; } = [];

    /// <summary>Posts with their people.</summary>
    public IReadOnlyList<OwnerChoiceDto> Owners { get; init; } = [];

    public IReadOnlyList<KeyListMark> KeyLists { get; init; } = [];

    /// <summary>Source channels in use, the most frequent first.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The viewer's own unit, in which a new lead lands.</summary>
    public Guid? OwnUnitId { get; init; }
}
