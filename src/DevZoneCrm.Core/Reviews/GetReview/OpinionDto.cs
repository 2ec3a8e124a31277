using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReview;

/// <summary>What a department said.</summary>
/// <param name="IsSilent">Past the last day without a word: reminded.</param>
/// <param name="IsEscalated">Told to the leader in charge.</param>
/// <param name="MayGive">The viewer speaks for it, and opinions are being taken.</param>
public sealed record OpinionDto(
    Guid Id, long Version, string Department, DateOnly DueOn, OpinionAnswer Answer, string? Text, string? By, DateTimeOffset? At, string? Resolution, string? ResolvedBy, bool IsSilent, bool IsEscalated, bool IsObjectionOpen, bool MayGive)
{
    internal static OpinionDto Of(ReviewOpinion o, DateOnly today, bool mayGive) => new(
        o.Id, o.Version, o.Department, o.DueOn, o.Answer, o.Text, o.AnsweredBy, o.AnsweredAt, o.Resolution, o.ResolvedBy, o.IsSilent(today), o.IsEscalated(today), o.IsObjectionOpen, mayGive);
}
