namespace DevZoneCrm.Web.Features.Settings;

public enum SettingsFieldKind
{
    Text,
    Password,
    Date,
    Integer,
    Decimal,
    Choice,

    /// <summary>Several of a few; the value holds them with commas.</summary>
    Ticks,

    /// <summary>Several lines.</summary>
    LongText,
}
