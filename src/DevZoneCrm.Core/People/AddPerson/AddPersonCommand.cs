using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.AddPerson;

public sealed record AddPersonCommand(string Name, string? Phone) : ICommand<Guid>;
