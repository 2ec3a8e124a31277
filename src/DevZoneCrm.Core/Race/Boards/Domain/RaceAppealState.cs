namespace DevZoneCrm.Core.Race.Boards.Domain;

public enum RaceAppealState
{
    /// <summary>待答复.</summary>
    Open = 0,

    /// <summary>予以更正: a new line corrects the old one.</summary>
    Upheld = 1,

    /// <summary>不予更正.</summary>
    Refused = 2,
}
