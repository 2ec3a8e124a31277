using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.Webhooks.TestWebhook;

/// <summary>Owes the robot a test message, which is sent like any other.</summary>
public sealed record TestWebhookCommand : ICommand<bool>;
