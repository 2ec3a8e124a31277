namespace DevZoneCrm.Web.Features.Help;

/// <summary>One screen and its help. The texts stand in HelpTexts under the slug: Title, What, Step1 …, Tip1 ….</summary>
/// <param name="Slug">Last part of the address, and key of the texts.</param>
/// <param name="Path">The screen it explains.</param>
public sealed record HelpTopic(string Slug, string Icon, string Path)
{
    public string Href => "/help/" + Slug;
}
