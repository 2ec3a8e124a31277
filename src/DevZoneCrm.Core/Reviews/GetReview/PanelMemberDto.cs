using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReview;

/// <summary>A member of the panel.</summary>
/// <param name="Number">By which those who may not know the name call it.</param>
/// <param name="Name">None for those who may not know.</param>
/// <param name="Marks">Empty until the panel has closed, and for those who may not know.</param>
public sealed record PanelMemberDto(Guid Id, long Version, int Number, string? Name, ExpertField Field, DateOnly AccessUntil, bool IsRecused, string? RecusalReason, bool HasScored, IReadOnlyList<ExpertMark> Marks, string? Remark)
{
    internal static PanelMemberDto Of(ReviewExpert e, int number, bool isNamed, bool isClosed) => new(
        e.Id, e.Version, number, isNamed ? e.Name : null, e.Field, e.AccessUntil, e.IsRecused, isNamed ? e.RecusalReason : null, e.HasScored, isNamed && isClosed ? e.Marks : [], isNamed && isClosed ? e.Remark : null);
}
