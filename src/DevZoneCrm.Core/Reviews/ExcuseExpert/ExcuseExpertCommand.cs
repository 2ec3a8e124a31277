using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.ExcuseExpert;

/// <summary>The office takes a member off the panel. The answer is the member's new version.</summary>
public sealed record ExcuseExpertCommand(Guid ExpertId, long Version, string Reason) : ICommand<long>;
