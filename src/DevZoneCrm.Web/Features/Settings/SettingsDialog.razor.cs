using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace DevZoneCrm.Web.Features.Settings;

/// <summary>The one dialog of the settings: fields, what depends on the thing, and what was refused. When another saved first, both versions are shown and nothing typed is lost.</summary>
public sealed partial class SettingsDialog
{
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private Failure? _failure;
    private MergeOutcome? _merge;
    private bool _busy;

    [Inject]
    public required DialogService Dialogs { get; set; }

    [Inject]
    public required IStringLocalizer<SettingsTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required SettingsForm Form { get; set; }

    // A complaint about something that is no field here must not get lost.
    private string? Problem => _failure is null ? null
        : _failure.Kind != FailureKind.Invalid ? _failure.Text
        : string.Join(' ', _failure.Fields.Where(f => FieldOf(f.Key) is null).SelectMany(f => f.Value)) is { Length: > 0 } other ? other : null;

    private static string? ModeOf(SettingsFieldKind kind) => kind switch
    {
        SettingsFieldKind.Integer => "numeric",
        SettingsFieldKind.Decimal => "decimal",
        _ => null,
    };

    private SettingsField? FieldOf(string key) => Form.Fields.FirstOrDefault(f => f.Key == key);

    private string LabelOf(string key) => FieldOf(key)?.Label ?? Text["Field." + key];

    private string WordOf(string key, string value) => FieldOf(key) is { Kind: SettingsFieldKind.Choice } field ? field.Options(Form).FirstOrDefault(o => o.Value == value)?.Text ?? value : value;

    private string? Invalid(SettingsField field) => _errors.ContainsKey(field.Key) ? "true" : null;

    private void Type(SettingsField field, string? text)
    {
        Form[field.Key] = text ?? string.Empty;
        _errors.Remove(field.Key);
    }

    private async Task SaveAsync()
    {
        _errors.Clear();
        foreach (var field in Form.Fields)
        {
            if (Complaint(field) is { } complaint)
            {
                _errors[field.Key] = complaint;
            }
        }

        // A second Enter while the first is under way must not save twice.
        if (_errors.Count > 0 || _busy)
        {
            return;
        }

        _busy = true;
        _failure = await Form.Save(Form);
        _busy = false;
        if (_failure is null)
        {
            Dialogs.Close(true);
            return;
        }

        foreach (var (key, sentences) in _failure.Fields)
        {
            _errors[key] = sentences[0];
        }
    }

    private string? Complaint(SettingsField field) => field.Kind switch
    {
        _ when field.Required && string.IsNullOrWhiteSpace(Form[field.Key]) => ErrorTexts.Of("Validation.Required"),
        SettingsFieldKind.Integer when Form[field.Key].Length > 0 && Form.Integer(field.Key) is null => Text["Number.Bad"],
        SettingsFieldKind.Decimal when Form[field.Key].Length > 0 && Form.Number(field.Key) is null => Text["Number.Bad"],
        _ => null,
    };

    private async Task LookAsync()
    {
        if (await Form.Latest!() is not { } stored)
        {
            return;
        }

        _merge = ThreeWayMerge.Of(stored.Keys, Form.Before, key => stored[key], key => Form[key]);
        foreach (var (key, value) in _merge.Values)
        {
            Form[key] = value;
        }

        Form.Rebase(stored);
        _failure = null;
    }
}
