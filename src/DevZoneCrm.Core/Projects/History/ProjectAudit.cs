using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>Finds a project's lines in the audit record: by the keys of the project and of its parts, which the record's index answers on both databases.</summary>
internal static class ProjectAudit
{
    private const int MostInvestors = 12;
    private const int FirstListYear = 2015;

    public static IQueryable<AuditEntry> OfProject(this IQueryable<AuditEntry> entries, Guid projectId, int year)
    {
        var keys = Keys(projectId, year).ToList();
        return entries.Where(a => keys.Contains(a.EntityId));
    }

    private static IEnumerable<string> Keys(Guid projectId, int year)
    {
        yield return projectId.ToString();
        for (var i = 0; i < MostInvestors; i++)
        {
            yield return FormattableString.Invariant($"{projectId}/{i}");
        }

        for (var y = FirstListYear; y <= year + 1; y++)
        {
            foreach (var level in Enum.GetValues<KeyListLevel>())
            {
                yield return FormattableString.Invariant($"{projectId}/{y}/{level}");
            }
        }
    }
}
