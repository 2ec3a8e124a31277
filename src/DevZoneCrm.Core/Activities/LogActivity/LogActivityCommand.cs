using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.LogActivity;

/// <summary>记跟进, on a project or alone. The next step entered becomes the project's.</summary>
/// <param name="Id">Made by the caller: sent twice, as after a lost connection, it is saved once.</param>
/// <param name="NextStep">Needs a project the viewer may change.</param>
/// <param name="SeenNextStep">The project's next step as the caller saw it; if another has changed it since, nothing is saved and the caller is told.</param>
public sealed record LogActivityCommand(Guid Id, Guid? ProjectId, ActivityFacts Facts, NextStepPlan? NextStep = null, NextStepPlan? SeenNextStep = null) : ICommand<LoggedActivityDto>;
