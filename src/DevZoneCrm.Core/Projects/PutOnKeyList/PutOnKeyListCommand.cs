using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.PutOnKeyList;

/// <summary>Puts several projects on a yearly key list. Those on it already stay as they are.</summary>
/// <returns>How many came on.</returns>
public sealed record PutOnKeyListCommand(KeyListMark List, IReadOnlyList<Guid> ProjectIds) : ICommand<int>;
