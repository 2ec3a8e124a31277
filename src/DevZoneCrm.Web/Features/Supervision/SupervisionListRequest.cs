using System.Globalization;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Web.Features.Projects.List;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>What the address of 督办 asks for. What cannot be read counts as not given.</summary>
public sealed record SupervisionListRequest
{
    public const string Path = "/supervision";
    public const int PageSize = 50;
    private const int MaxPage = 100_000;

    /// <summary>None: what the viewer's role opens with.</summary>
    public SupervisionWhose? Whose { get; init; }

    public SupervisionShown Shown { get; init; }

    public SupervisionLight? Light { get; init; }

    public SupervisionSource? Source { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? ProjectId { get; init; }

    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    public bool IsFiltered => this with { Page = 1, Whose = null } != new SupervisionListRequest();

    public int FilterCount => new object?[] { Source, UnitId, ProjectId, Text }.Count(value => value is not null);

    public static SupervisionListRequest Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? One(string name) => query.TryGetValue(name, out var values) ? values[0] : null;
        var text = One("q")?.Trim();
        return new SupervisionListRequest
        {
            Whose = ListValues.ToEnum<SupervisionWhose>(One("whose")),
            Shown = ListValues.ToEnum<SupervisionShown>(One("shown")) ?? SupervisionShown.Running,
            Light = ListValues.ToEnum<SupervisionLight>(One("light")),
            Source = ListValues.ToEnum<SupervisionSource>(One("source")),
            UnitId = Guid.TryParse(One("unit"), out var unit) ? unit : null,
            ProjectId = Guid.TryParse(One("project"), out var project) ? project : null,
            Text = string.IsNullOrEmpty(text) ? null : text.Length > SearchSupervisionQuery.MaxTextLength ? text[..SearchSupervisionQuery.MaxTextLength] : text,
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MaxPage) : 1,
        };
    }

    public string ToUrl() => ListValues.Address(Path,
    [
        ("whose", Whose?.ToString()), ("shown", Shown == SupervisionShown.Running ? null : Shown.ToString()), ("light", Light?.ToString()), ("source", Source?.ToString()),
        ("unit", UnitId?.ToString()), ("project", ProjectId?.ToString()), ("q", Text), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    /// <param name="usual">Whose orders are shown where the address does not say.</param>
    public SearchSupervisionQuery ToQuery(SupervisionWhose usual) => new()
    {
        Whose = Whose ?? usual,
        Shown = Shown,
        Light = Light,
        Source = Source,
        UnitId = UnitId,
        ProjectId = ProjectId,
        Text = Text,
        Page = Page,
        PageSize = PageSize,
    };
}
