using System.Collections.Concurrent;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Our icons as text. A component for each would weigh two kilobytes in every open page, forty times a page.</summary>
public static class Icons
{
    private static readonly ConcurrentDictionary<(string Name, int Size), MarkupString> Drawn = new();

    private static readonly ConcurrentDictionary<ProjectStage, MarkupString> Marks = new();

    /// <summary>The coloured mark of a stage. The stage's name in words stands beside it.</summary>
    public static MarkupString Stage(ProjectStage stage) => Marks.GetOrAdd(stage, static key => new MarkupString(
        $"""<span class="dz-stage" style="--stage: var(--dz-stage-{StageTokens.Of(key)})" aria-hidden="true"></span>"""));

    /// <param name="name">A key of <see cref="IconPaths.All"/>; an unknown one fails at once rather than leaving a hole.</param>
    /// <param name="size">px.</param>
    public static MarkupString Of(string name, int size = 18) => Drawn.GetOrAdd((name, size), static key => new MarkupString(
        $"""<svg class="dz-icon" viewBox="0 0 24 24" width="{key.Size}" height="{key.Size}" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">{IconPaths.All[key.Name]}</svg>"""));
}
