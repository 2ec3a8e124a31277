using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>Words for what the record keeps as names of the program; a name nobody put into words yet stands as it is.</summary>
internal static class RecordWords
{
    public static string Action(this IStringLocalizer<RecordTexts> text, string action) => Or(text["Action." + action], action);

    public static string Entity(this IStringLocalizer<RecordTexts> text, string entity) => Or(text["Entity." + entity], entity);

    /// <summary>What a reader can make something of: not the keys by which the program finds its rows.</summary>
    public static IReadOnlyList<FieldChangeDto> Readable(this RecordLineDto line, IStringLocalizer<RecordTexts> text, IStringLocalizer<ProjectPageTexts> project) =>
        [.. line.Fields.Where(f => !IsKey(f.Field) || !Label(Last(f.Field), text, project).ResourceNotFound)];

    /// <summary>In the words of the pages; of a part of the thing with its kind in front.</summary>
    public static string Field(this IStringLocalizer<RecordTexts> text, string field, IStringLocalizer<ProjectPageTexts> project)
    {
        var name = Last(field);
        var word = Or(Label(name, text, project), name);
        return name.Length == field.Length ? word : text["Field.Of", text.Entity(field[..^(name.Length + 1)]), word];
    }

    private static LocalizedString Label(string name, IStringLocalizer<RecordTexts> text, IStringLocalizer<ProjectPageTexts> project) =>
        text["Field." + name] is { ResourceNotFound: false } own ? own : project[EditForm.KeyOf(name)];

    private static bool IsKey(string field) => field.EndsWith("Id", StringComparison.Ordinal) || field.EndsWith("Key", StringComparison.Ordinal) || field.EndsWith("Stamp", StringComparison.Ordinal)
        || field.EndsWith("Hash", StringComparison.Ordinal) || field.EndsWith("Json", StringComparison.Ordinal) || Last(field) is "Version" or "AddedBy" or "ClaimedBy" or "CreatedBy" or "SupersededBy";

    private static string Last(string field) => field[(field.LastIndexOf('.') + 1)..];

    private static string Or(LocalizedString found, string name) => found.ResourceNotFound ? name : found.Value;
}
