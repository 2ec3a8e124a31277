using DevZoneCrm.Core.Common.Messaging;
using MediatR;

namespace DevZoneCrm.Core.Accounts.SignOutEverywhere;

/// <summary>Ends every sign-in of the viewer, on every device, within a minute. Access tokens stay.</summary>
public sealed record SignOutEverywhereCommand : ICommand<Unit>;
