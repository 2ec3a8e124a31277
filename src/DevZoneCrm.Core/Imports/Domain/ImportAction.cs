namespace DevZoneCrm.Core.Imports.Domain;

public enum ImportAction
{
    Created = 0,
    Updated = 1,
}
