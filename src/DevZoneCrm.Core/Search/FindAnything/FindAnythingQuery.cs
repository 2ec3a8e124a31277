using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Search.FindAnything;

/// <summary>Projects, firms and people by part of a name, by pinyin initials, by code or by digits of a phone number.</summary>
/// <param name="Text">As typed; less than two letters, digits or characters find nothing.</param>
public sealed record FindAnythingQuery(string Text) : IQuery<FindingsDto>
{
    public const int MaxTextLength = 120;

    /// <summary>Hits of one kind.</summary>
    public const int MaxHits = 8;
}
