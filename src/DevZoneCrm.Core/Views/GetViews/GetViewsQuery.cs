using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Views.GetViews;

/// <summary>The views the viewer may use: own ones first, then what is shared with him.</summary>
public sealed record GetViewsQuery : IQuery<IReadOnlyList<SavedViewDto>>;
