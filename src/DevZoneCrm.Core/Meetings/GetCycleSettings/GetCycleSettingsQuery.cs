using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.GetCycleSettings;

/// <summary>The cycles and what can be chosen for them.</summary>
public sealed record GetCycleSettingsQuery : IQuery<CycleSettingsDto>;
