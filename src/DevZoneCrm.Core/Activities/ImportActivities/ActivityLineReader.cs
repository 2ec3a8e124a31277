using System.Globalization;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Columns = DevZoneCrm.Core.Activities.Sheet.ActivityColumns;
using OfOurs = DevZoneCrm.Core.People.Person;
using Words = DevZoneCrm.Core.Activities.Sheet.ActivityWords;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>Reads one line, or says cell by cell what is wrong. Knows nothing of the database.</summary>
internal sealed class ActivityLineReader(RowReader reader, DateOnly today)
{
    /// <summary>A year away is a slip of the pen.</summary>
    public const int MostDays = 366;

    private static readonly char[] Separators = ['、', ';', '；', ',', '，', '\n'];

    public ActivityLine Read()
    {
        var (on, kind, days, id) = (ReadDate(), ReadKind(), ReadDays(), ReadId(Columns.Id));
        var line = new ActivityLine
        {
            Number = reader.Row,
            On = on ?? default,
            Kind = kind ?? default,
            Days = days ?? 1,
            Person = id is null ? reader.Required(Columns.Person, OfOurs.MaxNameLength) : reader.Text(Columns.Person, OfOurs.MaxNameLength),
            Unit = reader.Text(Columns.Unit, OrgUnit.MaxNameLength),
            LedBy = reader.Text(Columns.LedBy, OfOurs.MaxNameLength),
            ProjectCode = reader.Text(Columns.ProjectCode, Project.MaxCodeLength),
            People = ReadPeople(),
            City = reader.Text(Columns.City, ActivityFacts.MaxShortTextLength),
            Firm = reader.Text(Columns.Firm, ActivityFacts.MaxNamesLength),
            Contacts = reader.Text(Columns.Contacts, ActivityFacts.MaxNamesLength),
            Content = reader.Text(Columns.Content, ActivityFacts.MaxTextLength),
            Result = reader.Text(Columns.Result, ActivityFacts.MaxTextLength),
            RecordedBy = reader.Text(Columns.RecordedBy, ActivityFacts.MaxShortTextLength),
            Id = id,
            PartOfId = ReadId(Columns.PartOf),
        };
        if (on is null || kind is null || days is null)
        {
            return line with { IsWhole = false };
        }

        if (line.LastOn > today)
        {
            reader.Warn(Columns.Days, "Activity.Import.StillOn", line.LastOn, today);
        }

        return line;
    }

    private DateOnly? ReadDate()
    {
        if (reader.Raw(Columns.Date).Length == 0)
        {
            reader.Reject(Columns.Date, "Validation.Required");
            return null;
        }

        return reader.Date(Columns.Date, today);
    }

    private ActivityKind? ReadKind()
    {
        var text = reader.Raw(Columns.Kind);
        if (text.Length == 0)
        {
            reader.Reject(Columns.Kind, "Validation.Required");
            return null;
        }

        if (Words.Kinds.TryGetValue(text, out var kind) || Words.English.TryGetValue(text, out kind))
        {
            return kind;
        }

        reader.Reject(Columns.Kind, "Import.NotAWord", string.Join('、', Words.Kinds.Keys));
        return null;
    }

    // 2, 2天, 2.0: whole days, the first one counts.
    private int? ReadDays()
    {
        var text = reader.Raw(Columns.Days).TrimEnd('天').Trim();
        if (text.Length == 0)
        {
            return 1;
        }

        if (CellNumbers.Parse(text, out var isNumber) is { } number && isNumber && number == decimal.Truncate(number) && number is >= 1 and <= MostDays)
        {
            return (int)number;
        }

        reader.Reject(Columns.Days, isNumber ? "Activity.Import.Days" : "Import.NotANumber", MostDays);
        return null;
    }

    private IReadOnlyList<string> ReadPeople()
    {
        var names = reader.List(Columns.People, Separators);
        if (names.Any(n => n.Length > OfOurs.MaxNameLength || n.Any(char.IsControl)))
        {
            reader.Reject(Columns.People, "Validation.TooLong", OfOurs.MaxNameLength);
            return [];
        }

        return names;
    }

    private Guid? ReadId(SheetColumn column)
    {
        var text = reader.Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) && id != Guid.Empty)
        {
            return id;
        }

        reader.Reject(column, "Activity.Import.Id");
        return null;
    }
}
