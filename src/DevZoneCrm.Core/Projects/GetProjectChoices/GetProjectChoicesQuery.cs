using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.GetProjectChoices;

/// <summary>What forms and filters offer: units, chains, owners, key lists, and the channels and regions in use.</summary>
public sealed record GetProjectChoicesQuery : IQuery<ProjectChoicesDto>;
