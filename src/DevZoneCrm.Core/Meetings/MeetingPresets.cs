namespace DevZoneCrm.Core.Meetings;

/// <summary>The shipped cycles.</summary>
public sealed record MeetingPresets(IReadOnlyList<MeetingPreset> All)
{
    public MeetingPreset? Find(string? id) => All.FirstOrDefault(p => p.Id == id);
}
