namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the project page: ProjectPageTexts.resx (Chinese) and ProjectPageTexts.en.resx.</summary>
public sealed class ProjectPageTexts;
