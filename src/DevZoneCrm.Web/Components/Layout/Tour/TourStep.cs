namespace DevZoneCrm.Web.Components.Layout.Tour;

/// <summary>A stop of the tour: a page, what to look at there, and a text of HelpTexts.</summary>
public sealed record TourStep(string TextKey, string Path, string? Selector = null);
