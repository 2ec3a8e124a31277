using DevZoneCrm.Core.Projects.SearchProjects;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>A column of the list, and its width in pixels where somebody set one.</summary>
public readonly record struct ChosenColumn(ListColumn Column, int? Width = null);
