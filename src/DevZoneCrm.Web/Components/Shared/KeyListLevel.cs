namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Which list of major projects a project is on.</summary>
public enum KeyListLevel
{
    Municipal,
    Provincial,
}
