using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.TakeOffKeyList;

/// <summary>Takes several projects off a yearly key list.</summary>
/// <returns>How many were on it.</returns>
public sealed record TakeOffKeyListCommand(KeyListMark List, IReadOnlyList<Guid> ProjectIds) : ICommand<int>;
