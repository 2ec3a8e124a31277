using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Views.Domain;

namespace DevZoneCrm.Core.Views.SaveView;

/// <summary>Keeps a way to look at the list under a name; with an id it renames, shares or replaces an own one. Answers with its id.</summary>
/// <param name="Query">The query of the list's address.</param>
public sealed record SaveViewCommand(Guid? Id, string Name, string Query, ViewSharing Sharing, bool IsPinned) : ICommand<Guid>;
