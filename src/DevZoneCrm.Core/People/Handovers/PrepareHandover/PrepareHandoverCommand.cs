using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.Handovers.PrepareHandover;

/// <summary>Draws up the list of what a post has, for both holders to sign. Within one unit. The answer is the id of the handover.</summary>
public sealed record PrepareHandoverCommand(Guid FromPostId, Guid ToPostId, string? Note = null) : ICommand<Guid>;
