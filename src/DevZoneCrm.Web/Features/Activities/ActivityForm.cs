using System.Globalization;
using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Drafting.DraftActivity;
using DevZoneCrm.Core.Activities.LogActivity;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>What is typed, as text, by field: so that it can be kept in the browser, given back unchanged and compared field by field.</summary>
public sealed partial class ActivityForm
{
    public const char Separator = ';';

    /// <summary>The fields of the activity itself, which a conflict is about.</summary>
    public static readonly IReadOnlyList<string> Compared = ["Kind", "On", "Days", "Content", "Result", "People", "LedByPostId", "City", "Contacts", "Firm", "UnitId"];

    public static readonly IReadOnlyList<string> StepFields = ["NextStep", "NextStepOn", "NextStepPostId"];

    /// <summary>The fields of a stop, behind its number.</summary>
    private static readonly string[] StopFields = ["Id", "ProjectId", "Project", "Kind", "On", "Firm", "City", "Contacts", "Content", "Result"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string field]
    {
        get => _values.GetValueOrDefault(field, string.Empty);
        set => _values[field] = value;
    }

    public IReadOnlyDictionary<string, string> Values => _values;

    public ActivityKind Kind => Enum.TryParse<ActivityKind>(this["Kind"], out var kind) ? kind : ActivityKind.Visit;

    public IReadOnlyList<Guid> People => [.. this["People"].Split(Separator).Select(Id).OfType<Guid>()];

    public NextStepPlan? NextStep => string.IsNullOrWhiteSpace(this["NextStep"]) ? null : new NextStepPlan(this["NextStep"].Trim(), Day("NextStepOn"), Id(this["NextStepPostId"]));

    /// <summary>A stay or a trip needs no sentence.</summary>
    public bool SaysEnoughByDays => Kind is ActivityKind.Stationed or ActivityKind.Trip;

    public int StopCount => int.TryParse(this["Stops"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, LogActivityCommand.MaxStops) : 0;

    public static string Stop(int stop, string field) => string.Create(CultureInfo.InvariantCulture, $"Stop{stop}.{field}");

    /// <summary>Where a refusal of a part belongs: Stops[1].Facts.Content stands at the second stop.</summary>
    public static string FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith("Stops[", StringComparison.Ordinal) && end > 0 && int.TryParse(path.AsSpan(6, end - 6), CultureInfo.InvariantCulture, out var stop) ? Stop(stop, path[(path.LastIndexOf('.') + 1)..]) : path;
    }

    /// <summary>What a message was understood to say, for somebody to check.</summary>
    public void Take(ActivityDraftDto found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var draft = found.Draft;
        this["Kind"] = draft.Kind?.ToString() ?? string.Empty;
        this["On"] = string.Empty;
        if (draft.On is { } on)
        {
            SetDay("On", on);
        }

        this["Days"] = draft.Days.ToString(CultureInfo.InvariantCulture);
        foreach (var (field, value) in new[] { ("Content", draft.Content), ("City", draft.City), ("Contacts", draft.Contacts), ("Firm", found.Firm), ("NextStep", draft.NextStep), ("LedByPostId", draft.LedByPostId?.ToString()) })
        {
            this[field] = value ?? this[field];
        }

        if (draft.NextStepOn is { } due)
        {
            SetDay("NextStepOn", due);
        }

        SetPeople(draft.People);
    }

    public static ActivityForm Of(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var form = new ActivityForm();
        foreach (var (field, value) in values)
        {
            form[field] = value;
        }

        return form;
    }

    /// <summary>All of it, as it is sent. An empty id is refused by the command.</summary>
    public LogActivityCommand ToCommand() => new(Id(this["Id"]) ?? Guid.Empty, Id(this["ProjectId"]), ToFacts(), NextStep)
    {
        PartOfId = Id(this["PartOfId"]),
        Stops = Kind == ActivityKind.Trip ? [.. Enumerable.Range(0, StopCount).Select(ToStop)] : [],
    };

    public static ActivityForm Start(DateOnly today)
    {
        var form = new ActivityForm { ["Id"] = Guid.CreateVersion7().ToString(), ["Kind"] = nameof(ActivityKind.Visit), ["Days"] = "1" };
        form.SetDay("On", today);
        return form;
    }

    public static ActivityForm Of(ActivityDto activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var form = new ActivityForm
        {
            ["Kind"] = activity.Kind.ToString(),
            ["Days"] = activity.Days.ToString(CultureInfo.InvariantCulture),
            ["UnitId"] = activity.UnitId.ToString(),
            ["LedByPostId"] = activity.LedByPostId?.ToString() ?? string.Empty,
            ["City"] = activity.City ?? string.Empty,
            ["Firm"] = activity.Firm ?? string.Empty,
            ["Contacts"] = activity.Contacts ?? string.Empty,
            ["Content"] = activity.Content ?? string.Empty,
            ["Result"] = activity.Result ?? string.Empty,
        };
        form.SetDay("On", activity.On);
        form.SetPeople(activity.People.Select(p => p.PostId));
        return form;
    }

    /// <summary>The fields of a next step alone.</summary>
    public static ActivityForm OfStep(NextStepPlan? plan)
    {
        var form = new ActivityForm { ["NextStep"] = plan?.Text ?? string.Empty, ["NextStepPostId"] = plan?.PostId?.ToString() ?? string.Empty };
        if (plan?.On is { } on)
        {
            form.SetDay("NextStepOn", on);
        }

        return form;
    }

    public void SetDay(string field, DateOnly day) => this[field] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void SetPeople(IEnumerable<Guid> people) => this["People"] = string.Join(Separator, people.Select(p => p.ToString()).Distinct().Order(StringComparer.Ordinal));

    /// <param name="post">Whose activity it is, where an existing one is edited; a new one is the viewer's.</param>
    public ActivityFacts ToFacts(Guid? post = null) => new()
    {
        Kind = Kind,
        On = Day("On") ?? default,
        Days = int.TryParse(this["Days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
        UnitId = Id(this["UnitId"]) ?? Guid.Empty,
        PostId = post,
        LedByPostId = Id(this["LedByPostId"]),
        People = People,
        City = Blank("City"),
        Firm = Blank("Firm"),
        Contacts = Blank("Contacts"),
        Content = Blank("Content"),
        Result = Blank("Result"),
    };

    private static Guid? Id(string text) => Guid.TryParse(text, out var id) ? id : null;

    private string? Blank(string field) => string.IsNullOrWhiteSpace(this[field]) ? null : this[field].Trim();

    private DateOnly? Day(string field) => DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
