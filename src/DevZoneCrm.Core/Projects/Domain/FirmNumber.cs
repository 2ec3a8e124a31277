using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>One spelling of a name that a project's firm has or had, as a number to be looked for; see <see cref="FirmSpelling"/>. Made from the names, never by hand.</summary>
public sealed class FirmNumber : INotAudited
{
    public FirmNumber(long number, Guid projectId)
    {
        Number = number;
        ProjectId = projectId;
    }

    public long Number { get; private set; }

    public Guid ProjectId { get; private set; }

    public static IReadOnlySet<long> Of(IEnumerable<string> nameKeys) => nameKeys.SelectMany(FirmSpelling.Numbers).ToHashSet();
}
