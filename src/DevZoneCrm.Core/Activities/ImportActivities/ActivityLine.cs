using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>A line that was read; names are still names.</summary>
internal sealed record ActivityLine
{
    public required int Number { get; init; }

    public required DateOnly On { get; init; }

    public required ActivityKind Kind { get; init; }

    public required int Days { get; init; }

    public string? Person { get; init; }

    public string? Unit { get; init; }

    public string? LedBy { get; init; }

    public string? ProjectCode { get; init; }

    public IReadOnlyList<string> People { get; init; } = [];

    public string? City { get; init; }

    public string? Firm { get; init; }

    public string? Contacts { get; init; }

    public string? Content { get; init; }

    public string? Result { get; init; }

    public string? RecordedBy { get; init; }

    public Guid? Id { get; init; }

    public Guid? PartOfId { get; init; }

    /// <summary>A date, a kind and days that can be read; otherwise it was refused and is looked at only for what else is wrong.</summary>
    public bool IsWhole { get; init; } = true;

    public DateOnly LastOn => On.AddDays(Days - 1);

    /// <summary>Names the line by what it says. The author is not part of it, nor is anything a sheet of the contract does not have where it is empty.</summary>
    /// <param name="unit">The unit's full name, however the file shortens it.</param>
    /// <param name="turn">How many lines before it say the same.</param>
    public string Key(string unit, int turn)
    {
        string?[] parts =
        [
            On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Person, unit, Kind.ToString(), LedBy, ProjectCode, City, Days.ToString(CultureInfo.InvariantCulture), Content,
            string.Join(';', People.Order(StringComparer.Ordinal)), Firm, Contacts, Result, turn.ToString(CultureInfo.InvariantCulture),
        ];
        return Hash(string.Join('\u001f', parts));
    }

    /// <summary>Names a line that carries its record's id.</summary>
    public static string Key(Guid id) => Hash("id" + id.ToString("N"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
