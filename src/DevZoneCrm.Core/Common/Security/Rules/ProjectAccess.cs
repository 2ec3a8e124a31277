using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.CountTasks;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFiles;
using DevZoneCrm.Core.Projects.Files.RemoveProjectFile;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetChangeAuthors;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.GetProjectTimeline;
using DevZoneCrm.Core.Projects.GetWorkbench;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.Links.GetRelatedProjects;
using DevZoneCrm.Core.Projects.Links.LinkProjects;
using DevZoneCrm.Core.Projects.Links.UnlinkProjects;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;
using DevZoneCrm.Core.Search.FindAnything;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>What is done to a project and read of one.</summary>
internal static class ProjectAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        // Verbs
        [typeof(RegisterLeadCommand)] = RegisterLeads,
        [typeof(StartNegotiationCommand)] = AdvanceEarlyStages,
        [typeof(RecordIntentCommand)] = AdvanceEarlyStages,
        [typeof(PlanNextStepCommand)] = AdvanceEarlyStages,
        [typeof(SignProjectCommand)] = SignProjects,
        [typeof(RegisterCompanyCommand)] = RecordSettlement,
        [typeof(SecureLandCommand)] = RecordSettlement,
        [typeof(StartProjectCommand)] = RecordConstruction,
        [typeof(CompleteProjectCommand)] = RecordConstruction,
        [typeof(BeginProductionCommand)] = RecordConstruction,
        [typeof(ReachFullCapacityCommand)] = RecordConstruction,
        [typeof(HoldProjectCommand)] = ChangeStatus,
        [typeof(ResumeProjectCommand)] = ChangeStatus,
        [typeof(LoseProjectCommand)] = ChangeStatus,
        [typeof(EndProjectCommand)] = ChangeStatus,
        [typeof(TransferOutCommand)] = ChangeStatus,
        [typeof(ReviseInvestmentCommand)] = Permission.ReviseInvestment,
        [typeof(CorrectStageDateCommand)] = CorrectDates,
        [typeof(EditProjectCommand)] = EditProjects,

        // Board and moves
        [typeof(GetProjectBoardQuery)] = ViewProjects,
        [typeof(GetBoardColumnQuery)] = ViewProjects,
        [typeof(GetBoardChoicesQuery)] = ViewProjects,
        [typeof(GetProjectMovesQuery)] = ViewProjects,
        [typeof(GetChangedCardsQuery)] = ViewProjects,

        // Lists and pages
        [typeof(SearchProjectsQuery)] = ViewProjects,
        [typeof(GetProjectQuery)] = ViewProjects,
        [typeof(GetProjectChoicesQuery)] = ViewProjects,
        [typeof(GetWorkbenchQuery)] = ViewProjects,
        [typeof(CountTasksQuery)] = ViewProjects,
        [typeof(FindSameFirmQuery)] = RegisterLeads,
        [typeof(FindAnythingQuery)] = ViewProjects,

        // Timeline, files, related projects
        [typeof(GetProjectTimelineQuery)] = ViewProjects,
        [typeof(GetChangeAuthorsQuery)] = ViewProjects,
        [typeof(GetProjectFilesQuery)] = ViewProjects,
        [typeof(GetProjectFileQuery)] = ViewProjects,
        [typeof(AddProjectFileCommand)] = AttachFiles,
        [typeof(RemoveProjectFileCommand)] = AttachFiles,
        [typeof(GetRelatedProjectsQuery)] = ViewProjects,
        [typeof(LinkProjectsCommand)] = EditProjects,
        [typeof(UnlinkProjectsCommand)] = EditProjects,
    };
}
