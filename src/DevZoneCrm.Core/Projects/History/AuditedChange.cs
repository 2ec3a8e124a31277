using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>One saving as the audit record tells it: who, when, and which fields from what to what, raw.</summary>
internal sealed record AuditedChange(DateTimeOffset At, string Actor, IReadOnlyList<(string Field, string? Before, string? After)> Fields)
{
    public const string Investors = "Investors";
    public const string KeyLists = "KeyLists";

    // What the timeline shows. Stages, status and amounts have lines of their own.
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        nameof(Project.Name), nameof(Project.CodeName), nameof(Project.Content), nameof(Project.UnitId), nameof(Project.OwnerPostId), nameof(Project.ChainId), nameof(Project.IndustryCode),
        nameof(Project.Sector), nameof(Project.Form), nameof(Project.Country), nameof(Project.SourceRegion), nameof(Project.SourceChannel), nameof(Project.Tags), nameof(Project.ForeignShareE4),
        nameof(Project.Confidentiality), nameof(Project.LandMuE4), nameof(Project.PlantSquareMetresE4), nameof(Project.ExpectedSales), nameof(Project.ExpectedTax),
        nameof(Project.NextStep), nameof(Project.NextStepOn), nameof(Project.NextStepPostId),
    };

    /// <summary>Newest first. What was written by one saving is one change; the first saving, which made the project, is none.</summary>
    public static IReadOnlyList<AuditedChange> Of(IEnumerable<AuditEntry> entries) =>
        [.. entries.GroupBy(e => (e.At, e.Actor)).OrderByDescending(g => g.Key.At).Select(g => Read(g.Key.At, g.Key.Actor, [.. g])).Where(c => c.Fields.Count > 0)];

    private static AuditedChange Read(DateTimeOffset at, string actor, List<AuditEntry> entries)
    {
        if (entries.Exists(e => e is { Entity: nameof(Project), Action: "Added" }))
        {
            return new AuditedChange(at, actor, []);
        }

        var rows = entries.SelectMany(AuditedRow.Of).ToList();
        var fields = rows.Where(r => r.Entity == nameof(Project)).SelectMany(r => r.Values).Where(v => Shown.Contains(v.Field)).ToList();
        Collect(Investors, nameof(ProjectInvestor), nameof(ProjectInvestor.Name));
        Collect(KeyLists, nameof(KeyListEntry), nameof(KeyListEntry.Year), nameof(KeyListEntry.Level));
        return new AuditedChange(at, actor, fields);

        void Collect(string field, string entity, params string[] parts)
        {
            var read = rows.Where(r => r.Entity == entity).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Values.Where(v => parts.Contains(v.Field)).ToList()).Where(v => v.Count > 0).ToList();
            if (read.Count > 0)
            {
                fields.Add((field, Join(read, v => v.Before), Join(read, v => v.After)));
            }
        }
    }

    private static string? Join(List<List<(string Field, string? Before, string? After)>> rows, Func<(string Field, string? Before, string? After), string?> side)
    {
        var texts = rows.Select(r => string.Join(' ', r.Select(side).Where(t => t is not null))).Where(t => t.Length > 0).ToList();
        return texts.Count == 0 ? null : string.Join('；', texts);
    }
}
