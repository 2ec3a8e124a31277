using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.TakeFromPool;

/// <summary>公海领取: the project and its firm go to the viewer's unit and post, with a new claim. Of two takers the first gets it and the other is told.</summary>
/// <returns>The project's id.</returns>
public sealed record TakeFromPoolCommand(Guid ClaimId) : ICommand<Guid>;
