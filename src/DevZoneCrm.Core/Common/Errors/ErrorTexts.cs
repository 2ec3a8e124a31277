using System.Globalization;
using System.Resources;

namespace DevZoneCrm.Core.Common.Errors;

/// <summary>The sentences for error codes, in the language of the current UI culture (zh-CN by default).</summary>
public static class ErrorTexts
{
    private static readonly ResourceManager Resources = new("DevZoneCrm.Core.Resources.Errors", typeof(ErrorTexts).Assembly);

    /// <summary>The sentence with its arguments filled in; the code itself where no sentence exists (a test sees to it that none is missing).</summary>
    public static string Of(string code, params object[] arguments)
    {
        var text = Resources.GetString(code, CultureInfo.CurrentUICulture);
        return text is null ? code : string.Format(CultureInfo.CurrentCulture, text, [.. arguments.Select(Readable)]);
    }

    /// <summary>A word of the domain: an enum value in the viewer's language.</summary>
    public static string Word(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of($"{value.GetType().Name}.{value}");
    }

    /// <summary>Who recorded something: the person's name; what the command line or the setting up wrote has none.</summary>
    public static string Person(string name) => name == Security.Viewer.Operator.Name ? Of("Viewer.Operator") : name;

    private static object Readable(object argument) => argument switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum value => Word(value),
        _ => argument,
    };
}
