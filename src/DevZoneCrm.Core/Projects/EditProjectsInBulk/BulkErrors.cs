namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>Why a project is left out. The sentences are in the resources under the same names.</summary>
public static class BulkErrors
{
    public const string Unchanged = "Bulk.Unchanged";
    public const string UnitIsOffices = "Bulk.UnitIsOffices";
    public const string Changed = "Bulk.Changed";
}
