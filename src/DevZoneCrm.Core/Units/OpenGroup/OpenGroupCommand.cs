using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.OpenGroup;

/// <summary>A new 赛马分组 from a day on.</summary>
public sealed record OpenGroupCommand(string Name, DateOnly ValidFrom) : ICommand<Guid>;
