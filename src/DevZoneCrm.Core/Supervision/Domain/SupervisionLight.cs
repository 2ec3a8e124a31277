namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>绿黄红. The number is the gravity.</summary>
public enum SupervisionLight
{
    Green = 0,
    Yellow = 1,
    Red = 2,
}
