using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Drafting.DraftActivity;

/// <summary>Makes a draft of a pasted message. Nothing is saved.</summary>
public sealed record DraftActivityQuery(string Message) : IQuery<ActivityDraftDto>;
