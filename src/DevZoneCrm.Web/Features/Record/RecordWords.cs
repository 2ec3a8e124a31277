using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Record;

/// <summary>Words for what the record keeps as names of the program; a name nobody put into words yet stands as it is.</summary>
internal static class RecordWords
{
    private static readonly Dictionary<string, Type> Enums = new(StringComparer.Ordinal)
    {
        [nameof(Project.Stage)] = typeof(ProjectStage),
        [nameof(Project.Status)] = typeof(ProjectStatus),
        [nameof(Project.Confidentiality)] = typeof(Confidentiality),
        [nameof(Project.Sector)] = typeof(Sector),
        [nameof(Currency)] = typeof(Currency),
        [nameof(Milestone)] = typeof(Milestone),
    };

    public static string Action(this IStringLocalizer<RecordTexts> text, string action) => Or(text["Action." + action], action);

    public static string Entity(this IStringLocalizer<RecordTexts> text, string entity) => Or(text["Entity." + entity], entity);

    /// <summary>What a reader can make something of: not the keys by which the program finds its rows.</summary>
    public static IReadOnlyList<FieldChangeDto> Readable(this RecordLineDto line, IStringLocalizer<RecordTexts> text, IStringLocalizer<ProjectPageTexts> project) =>
        [.. line.Fields.Where(f => !IsKey(f.Field) || !Label(Last(f.Field), text, project).ResourceNotFound)];

    /// <summary>In the words of the pages; of a part of the thing with its kind in front.</summary>
    public static string Field(this IStringLocalizer<RecordTexts> text, string entity, string field, IStringLocalizer<ProjectPageTexts> project)
    {
        var name = Last(field);
        // A project's name is called so on its page; all else has plainly a name.
        var isOfProject = entity == nameof(Project) && name.Length == field.Length;
        var word = name == nameof(Project.Name) && !isOfProject ? text["Field.Name"].Value : Or(Label(name, text, project), name);
        return name.Length == field.Length ? word : text["Field.Of", text.Entity(field[..^(name.Length + 1)]), word];
    }

    /// <summary>As people write it. Of a row that is pointed at by its key there is nothing to read here.</summary>
    public static string? Value(this IStringLocalizer<RecordTexts> text, string field, string? value) => value switch
    {
        null => null,
        _ when Guid.TryParse(value, out _) => null,
        _ when bool.TryParse(value, out var yes) => text[yes ? "Yes" : "No"],
        _ when Enums.TryGetValue(Last(field), out var type) && Enum.TryParse(type, value, out var member) => ErrorTexts.Word((Enum)member),
        _ when value.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) => ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => value,
    };

    private static LocalizedString Label(string name, IStringLocalizer<RecordTexts> text, IStringLocalizer<ProjectPageTexts> project) =>
        text["Field." + name] is { ResourceNotFound: false } own ? own : project[EditForm.KeyOf(name)];

    private static bool IsKey(string field) => field.EndsWith("Id", StringComparison.Ordinal) || field.EndsWith("Key", StringComparison.Ordinal) || field.EndsWith("Stamp", StringComparison.Ordinal)
        || field.EndsWith("Hash", StringComparison.Ordinal) || field.EndsWith("Json", StringComparison.Ordinal) || Last(field) is "Version" or "AddedBy" or "ClaimedBy" or "CreatedBy" or "SupersededBy";

    private static string Last(string field) => field[(field.LastIndexOf('.') + 1)..];

    private static string Or(LocalizedString found, string name) => found.ResourceNotFound ? name : found.Value;
}
