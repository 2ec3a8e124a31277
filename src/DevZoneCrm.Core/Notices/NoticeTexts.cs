using System.Globalization;
using System.Resources;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices;

/// <summary>The sentences of notices, in the language of the current UI culture (zh-CN by default).</summary>
public static class NoticeTexts
{
    private static readonly ResourceManager Resources = new("DevZoneCrm.Core.Resources.Notices", typeof(NoticeTexts).Assembly);

    public static string Word(NoticeKind kind) => Of($"Word.{kind}");

    public static string Word(NoticeTopic topic) => Of($"Topic.{topic}");

    /// <param name="project">How the reader may see the project; none where the notice is about none.</param>
    public static string Sentence(NoticeKind kind, NoticeProject? project, IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var (text, values) = project is { IsMasked: true }
            ? (Of("Masked"), [Word(kind), project.Label])
            // A kind whose sentence grew an argument finds older notices without it.
            : (Of($"Text.{kind}"), (object[])[project?.Label ?? string.Empty, .. arguments.Select(Readable), string.Empty, string.Empty, string.Empty, string.Empty]);
        return string.Format(CultureInfo.CurrentCulture, text, values);
    }

    /// <summary>A sentence of the mail, the webhook or of deliveries.</summary>
    public static string Mail(string name, params object[] arguments)
    {
        var text = Of(name);
        return string.Format(CultureInfo.CurrentCulture, text, arguments);
    }

    /// <summary>For a project that is no longer there.</summary>
    public static NoticeProject Gone => new(Of("Gone"), true);

    private static string Readable(string argument) => argument is [NoticeContent.WordMark, ..] ? ErrorTexts.Of(argument[1..]) : argument;

    private static string Of(string name) => Resources.GetString(name, CultureInfo.CurrentUICulture) ?? name;
}
