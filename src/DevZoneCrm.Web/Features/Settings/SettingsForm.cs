using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>What a settings dialog asks and how it is saved.</summary>
public sealed class SettingsForm
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);

    public required IReadOnlyList<SettingsField> Fields { get; init; }

    /// <summary>Sends the command; none means it was saved.</summary>
    public required Func<SettingsForm, Task<Failure?>> Save { get; init; }

    /// <summary>Reads what is stored now and takes over its version; none where it is gone. Not set where nothing can be stale.</summary>
    public Func<Task<IReadOnlyDictionary<string, string>?>>? Latest { get; init; }

    public IReadOnlyList<SettingsNote> Notes { get; init; } = [];

    /// <summary>On the button, e.g. 撤并.</summary>
    public required string SaveText { get; init; }

    /// <summary>The sentence of the toast.</summary>
    public required Func<SettingsForm, string> Done { get; init; }

    /// <summary>Below the fields, where more than fields is needed.</summary>
    public RenderFragment? Extra { get; init; }

    public bool IsDangerous { get; init; }

    /// <summary>What stands in the fields at first.</summary>
    public IReadOnlyDictionary<string, string> Start
    {
        init
        {
            foreach (var (key, text) in value)
            {
                _values[key] = _before[key] = text;
            }
        }
    }

    public string this[string key]
    {
        get => _values.GetValueOrDefault(key) ?? string.Empty;
        set => _values[key] = value;
    }

    public string Before(string key) => _before.GetValueOrDefault(key) ?? string.Empty;

    public bool HasChanged(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (this[key] != Before(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These fields are saved, whatever becomes of the others.</summary>
    public void Settle(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _before[key] = this[key];
        }
    }

    /// <summary>From now on what is typed is compared with this.</summary>
    public void Rebase(IReadOnlyDictionary<string, string> stored)
    {
        foreach (var (key, text) in stored)
        {
            _before[key] = text;
        }
    }

    public DateOnly Day(string key) => DateOnly.TryParseExact(this[key], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;

    public Guid? Id(string key) => Guid.TryParse(this[key], out var id) ? id : null;

    public int? Integer(string key) => int.TryParse(this[key].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public decimal? Number(string key) => decimal.TryParse(this[key].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public T Choice<T>(string key)
        where T : struct, Enum => Enum.TryParse<T>(this[key], out var value) ? value : default;

    public IReadOnlyList<int> Ticked(string key) => [.. this[key].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    public IReadOnlyList<string> Lines(string key) => this[key].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IReadOnlyList<T> TickedWords<T>(string key)
        where T : struct, Enum => [.. this[key].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];

    public bool IsTicked(string key, string value) => this[key].Split(',').Contains(value, StringComparer.Ordinal);

    public void Tick(string key, string value, bool on)
    {
        var now = this[key].Split(',', StringSplitOptions.RemoveEmptyEntries).Where(v => v != value);
        this[key] = string.Join(',', on ? now.Append(value) : now);
    }
}
