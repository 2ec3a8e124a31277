using DevZoneCrm.Core.Views.Domain;

namespace DevZoneCrm.Core.Views.GetViews;

/// <param name="Query">The query of the list's address.</param>
public sealed record SavedViewDto(Guid Id, string Name, string Query, ViewSharing Sharing, bool IsPinned, bool IsOwn);
