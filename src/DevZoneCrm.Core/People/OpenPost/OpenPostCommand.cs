using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.OpenPost;

/// <summary>任职: the person takes a post from a day on.</summary>
/// <param name="UnitId">None for zone leaders and offices outside the units.</param>
public sealed record OpenPostCommand(Guid PersonId, Guid? UnitId, string Title, PostRole Role, DateOnly ValidFrom) : ICommand<Guid>;
