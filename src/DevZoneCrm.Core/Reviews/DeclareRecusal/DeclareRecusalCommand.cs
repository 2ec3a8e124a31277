using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.DeclareRecusal;

/// <summary>回避: an expert says why he does not score.</summary>
public sealed record DeclareRecusalCommand(Guid ExpertId, long Version, string Reason) : ICommand<long>;
