using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.RenamePerson;

/// <summary>Name and telephone.</summary>
public sealed record RenamePersonCommand(Guid Id, long Version, string Name, string? Phone) : ICommand<long>;
