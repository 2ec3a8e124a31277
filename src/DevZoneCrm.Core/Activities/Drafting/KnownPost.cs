namespace DevZoneCrm.Core.Activities.Drafting;

/// <summary>One of ours, as a message may call him or her.</summary>
public sealed record KnownPost(Guid PostId, string Name);
