using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>The names of the stages in the design tokens.</summary>
public static class StageTokens
{
    public static string Of(ProjectStage stage) => stage switch
    {
        ProjectStage.None => "lead",
        ProjectStage.FullCapacity => "full",
        _ => stage.ToString().ToLowerInvariant(),
    };
}
