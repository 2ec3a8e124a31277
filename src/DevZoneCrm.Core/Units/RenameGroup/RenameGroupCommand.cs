using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.RenameGroup;

public sealed record RenameGroupCommand(Guid Id, long Version, string Name) : ICommand<long>;
