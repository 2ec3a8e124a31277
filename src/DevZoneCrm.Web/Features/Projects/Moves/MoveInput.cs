using System.Globalization;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>What was typed, by field; kept as typed until the server has taken it.</summary>
public sealed class MoveInput
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string field]
    {
        get => _values.GetValueOrDefault(field, string.Empty);
        set => _values[field] = value;
    }

    /// <summary>特殊条款, of a claim.</summary>
    public bool HasSpecialTerms { get; set; }

    /// <summary>Files put forward, of a claim.</summary>
    public List<EvidenceRef> Evidence { get; } = [];

    public string? Optional(string field) => string.IsNullOrWhiteSpace(this[field]) ? null : this[field].Trim();

    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public void SetDate(string field, DateOnly day) => this[field] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
