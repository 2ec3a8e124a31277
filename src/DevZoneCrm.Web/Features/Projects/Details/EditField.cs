namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>One field of the edit form. The key is its label, its place in the form's values, and the name errors come back under.</summary>
public sealed record EditField(string Key, EditFieldKind Kind, bool Required = false)
{
    public string Id => "edit-" + Key.ToLowerInvariant();
}
