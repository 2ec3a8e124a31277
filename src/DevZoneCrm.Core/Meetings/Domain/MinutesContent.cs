namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>The minutes as values and texts; a reader who may not see a project reads its item without it.</summary>
public sealed record MinutesContent
{
    public static readonly MinutesContent Empty = new() { Zone = string.Empty, Name = string.Empty };

    public required string Zone { get; init; }

    public required string Name { get; init; }

    /// <summary>Which one of its cycle in the year; none for a single meeting.</summary>
    public int? Number { get; init; }

    public DateOnly HeldOn { get; init; }

    public TimeOnly From { get; init; }

    public TimeOnly To { get; init; }

    public string? Place { get; init; }

    /// <summary>主持.</summary>
    public string? Chair { get; init; }

    /// <summary>参加, by name with unit or title.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>请假.</summary>
    public IReadOnlyList<string> Away { get; init; } = [];

    /// <summary>记录.</summary>
    public string? Clerk { get; init; }

    public IReadOnlyList<MinutesItem> Items { get; init; } = [];
}
