using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.NameExpert;

/// <summary>Takes somebody onto the roster of experts.</summary>
public sealed record NameExpertCommand(Guid UserId, ExpertField Field) : ICommand<Guid>;
