using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>Where the pages of 督办 are.</summary>
public static class SupervisionAddress
{
    public const string Nodes = SupervisionListRequest.Path + "/nodes";
    public const string New = SupervisionListRequest.Path + "/new";

    public static string Of(Guid id) => $"{SupervisionListRequest.Path}/{id}";

    /// <summary>The form, filled with what is known already.</summary>
    public static string Issue(string? projectCode, SupervisionNode? node = null, DateOnly? nodeDueOn = null, string? what = null) => ListValues.Address(New,
        [("project", projectCode), ("node", node?.ToString()), ("due", ListValues.Day(nodeDueOn)), ("what", what)]);

    public static string NodesOf(SupervisionNode node, int page = 1) => ListValues.Address(Nodes,
        [("node", node == SupervisionNode.NextStep ? null : node.ToString()), ("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)]);

    /// <summary>Whether news of another page concern a list of orders.</summary>
    public static bool Concerns(Core.Common.Live.ChangeNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Entities.Contains(nameof(SupervisionOrder));
    }
}
