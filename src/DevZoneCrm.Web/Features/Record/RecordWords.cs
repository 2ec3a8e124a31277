using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>Words for what the record keeps as names of the program; a name nobody put into words yet stands as it is.</summary>
internal static class RecordWords
{
    public static string Action(this IStringLocalizer<RecordTexts> text, string action) => Or(text["Action." + action], action);

    public static string Entity(this IStringLocalizer<RecordTexts> text, string entity) => Or(text["Entity." + entity], entity);

    public static string Field(this IStringLocalizer<ProjectPageTexts> text, string field) => Or(text[EditForm.KeyOf(field)], field);

    private static string Or(LocalizedString found, string name) => found.ResourceNotFound ? name : found.Value;
}
