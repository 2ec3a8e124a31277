using System.Globalization;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Importing;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>Where somebody stands in an import; all of it is in the address, so that reloading and going back work.</summary>
public sealed record ImportAddress
{
    public const string Path = "/import";

    public const string Projects = "Projects";

    public string? File { get; init; }

    /// <summary>The preview is open; before it, the columns are.</summary>
    public bool IsPreview { get; init; }

    public bool CreateMissing { get; init; }

    /// <summary>What the file holds, where somebody said it; otherwise its headers decide.</summary>
    public string? Of { get; init; }

    public ConflictChoice Conflicts { get; init; } = ConflictChoice.FileWhereChanged;

    /// <summary>Only lines of this kind.</summary>
    public PlannedKind? Show { get; init; }

    /// <summary>Only lines with something doubtful.</summary>
    public bool Doubtful { get; init; }

    public int Page { get; init; } = 1;

    public static ImportAddress Read(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        return new ImportAddress
        {
            File = One("file"),
            IsPreview = One("step") == "preview",
            CreateMissing = One("create") == "1",
            Of = One("of") is { } of && (of == Projects || SheetImportKind.Named(of) is not null) ? of : null,
            Conflicts = Enum.TryParse<ConflictChoice>(One("keep"), out var keep) && Enum.IsDefined(keep) ? keep : ConflictChoice.FileWhereChanged,
            Show = Enum.TryParse<PlannedKind>(One("show"), out var show) && Enum.IsDefined(show) ? show : null,
            Doubtful = One("show") == "doubtful",
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1,
        };

        string? One(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
    }

    public string ToUrl()
    {
        var pairs = new (string Name, string? Value)[]
        {
            ("file", File), ("step", IsPreview ? "preview" : null), ("create", CreateMissing ? "1" : null), ("of", Of),
            ("keep", Conflicts == ConflictChoice.FileWhereChanged ? null : Conflicts.ToString()),
            ("show", Doubtful ? "doubtful" : Show?.ToString()), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        };
        var query = string.Join('&', pairs.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    public static string Batch(Guid id) => $"{Path}/{id}";
}
