using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.ArbitrateRequest;

/// <summary>招商局仲裁 of a transfer that was refused or not answered in time.</summary>
public sealed record ArbitrateRequestCommand(Guid RequestId, long Version, bool Grant, string Text) : ICommand<long>;
