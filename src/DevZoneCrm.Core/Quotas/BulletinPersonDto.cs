using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas;

/// <param name="Rank">By the share done of what was asked, then days away; equal ones share it.</param>
/// <param name="Percent">The mean of what was done of each quota, 100 at most each; none where nothing was asked.</param>
public sealed record BulletinPersonDto(int Rank, Guid PostId, string Person, string? Unit, PostRole Role, Outing Out, int? Percent, IReadOnlyList<QuotaLine> Lines)
{
    public int Met => Lines.Count(l => l.Required > 0 && l.IsMet);

    public int Asked => Lines.Count(l => l.Required > 0);
}
