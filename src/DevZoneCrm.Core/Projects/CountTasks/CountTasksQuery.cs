using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.CountTasks;

/// <summary>How much waits for the viewer: claims to confirm or to put right, reviews, requests about firms, handovers to sign. For the number at the top of every page.</summary>
public sealed record CountTasksQuery : IQuery<int>;
