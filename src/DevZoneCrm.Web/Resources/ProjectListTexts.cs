namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the project list: ProjectListTexts.resx (Chinese) and ProjectListTexts.en.resx.</summary>
public sealed class ProjectListTexts;
