namespace DevZoneCrm.Core.Meetings;

/// <summary>A post by name.</summary>
public sealed record MeetingPost(Guid Id, string Person, string Title, string? Unit)
{
    /// <summary>张蕾（投资促进局）, or with the title where there is no unit; without what the title itself says in brackets.</summary>
    public string Full => $"{Person}（{Unit ?? Title.Split('（', '(')[0].Trim()}）";
}
