using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Views.DeleteView;

/// <summary>Removes an own view.</summary>
public sealed record DeleteViewCommand(Guid Id) : ICommand<bool>;
