using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.Drafting;

/// <summary>What a message was understood to say. What is not sure is left out and named in <see cref="Unsure"/>; somebody checks all of it before anything is saved.</summary>
public sealed record MessageDraft
{
    public ActivityKind? Kind { get; init; }

    public DateOnly? On { get; init; }

    public int Days { get; init; } = 1;

    public string? City { get; init; }

    /// <summary>Names of firms or projects as the message writes them, the likeliest first; to be looked up among what the reader may see.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    public IReadOnlyList<Guid> People { get; init; } = [];

    public Guid? LedByPostId { get; init; }

    /// <summary>Who was met, as the message calls them.</summary>
    public string? Contacts { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    /// <summary>The message itself.</summary>
    public required string Content { get; init; }

    /// <summary>Names of fields of the form.</summary>
    public IReadOnlySet<string> Unsure { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
