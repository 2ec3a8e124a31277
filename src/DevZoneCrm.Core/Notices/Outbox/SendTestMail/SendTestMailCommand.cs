using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.Outbox.SendTestMail;

/// <summary>Owes the administrator a mail to the own address, which is sent like any other.</summary>
/// <returns>The address.</returns>
public sealed record SendTestMailCommand : ICommand<string>;
