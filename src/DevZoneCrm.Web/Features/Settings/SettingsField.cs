using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>One field of a settings dialog.</summary>
/// <param name="Key">The property of the command, so that its complaints find the field; the label stands under <c>Field.{Key}</c>.</param>
public sealed record SettingsField(string Key, SettingsFieldKind Kind = SettingsFieldKind.Text)
{
    public bool Required { get; init; }

    /// <summary>Shares its line with the next.</summary>
    public bool Half { get; init; }

    public int MaxLength { get; init; } = 60;

    /// <summary>Lines that a long text shows at once.</summary>
    public int Rows { get; init; } = 4;

    /// <summary>Instead of the text under <c>Field.{Key}</c>.</summary>
    public string? Label { get; init; }

    public string? Help { get; init; }

    /// <summary>What can be chosen, as the rest of the form stands.</summary>
    public Func<SettingsForm, IReadOnlyList<ChoiceOption>> Options { get; init; } = _ => [];

    /// <summary>The text of the empty choice; none where something must be chosen.</summary>
    public string? NoneText { get; init; }

    public string Id => "set-" + Key.Replace('.', '-').ToLowerInvariant();
}
