using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.GetClaimForm;

/// <summary>What a 申报 of this stage or milestone asks for, before anything is typed; for those who see the project in full.</summary>
public sealed record GetClaimFormQuery(Guid ProjectId, Milestone Milestone) : IQuery<ClaimFormDto>;
