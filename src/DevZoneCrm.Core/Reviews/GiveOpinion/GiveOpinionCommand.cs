using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GiveOpinion;

/// <summary>部门反馈意见. The answer is the opinion's new version.</summary>
public sealed record GiveOpinionCommand(Guid OpinionId, long Version, OpinionAnswer Answer, string? Text) : ICommand<long>;
