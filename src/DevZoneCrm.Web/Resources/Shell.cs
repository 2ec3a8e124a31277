namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the shell and the shared parts: Shell.resx (Chinese) and Shell.en.resx.</summary>
public sealed class Shell;
