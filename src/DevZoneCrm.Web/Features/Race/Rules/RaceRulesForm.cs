using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Web.Features.Settings;

namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>A chapter as a form: its fields, what stands in them, and the rules with what was typed.</summary>
internal sealed record RaceRulesForm(IReadOnlyList<SettingsField> Fields, IReadOnlyDictionary<string, string> Start, Func<SettingsForm, RaceRules> Change);
