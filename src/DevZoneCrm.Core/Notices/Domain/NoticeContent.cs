using System.Globalization;

namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>What is told, apart from whom. Arguments that differ by language (words of the domain) are kept as keys and put into words when read.</summary>
public sealed record NoticeContent
{
    /// <summary>Stands before an argument that is a key of a word. No text that people type can begin with it.</summary>
    public const char WordMark = '\u001f';

    private NoticeContent(NoticeKind kind, string link, Guid? projectId, IReadOnlyList<string> arguments) => (Kind, Link, ProjectId, Arguments) = (kind, link, projectId, arguments);

    public NoticeKind Kind { get; }

    public string Link { get; }

    public Guid? ProjectId { get; }

    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Tells each receiver once only.</summary>
    public string? Key { get; init; }

    /// <param name="link">A path inside the app, e.g. <c>/projects/…</c>.</param>
    /// <param name="projectId">The project whose content the arguments are; who may not see it in full reads its code and nothing else.</param>
    /// <param name="arguments">Texts, numbers, days, words of the domain (enums); {1} and on of the kind's sentence.</param>
    public static NoticeContent Of(NoticeKind kind, string link, Guid? projectId, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(arguments);
        return new NoticeContent(kind, link, projectId, [.. arguments.Select(Kept)]);
    }

    private static string Kept(object? argument)
    {
        var text = argument switch
        {
            null => string.Empty,
            Enum value => $"{WordMark}{value.GetType().Name}.{value}",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string typed => typed.TrimStart(WordMark),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => argument.ToString() ?? string.Empty,
        };
        return text.Length <= Notice.MaxArgumentLength ? text : $"{text[..(Notice.MaxArgumentLength - 1)]}…";
    }
}
