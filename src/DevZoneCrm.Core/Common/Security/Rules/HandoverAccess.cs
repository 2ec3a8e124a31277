using DevZoneCrm.Core.People.Handovers.CancelHandover;
using DevZoneCrm.Core.People.Handovers.GetHandover;
using DevZoneCrm.Core.People.Handovers.GetHandovers;
using DevZoneCrm.Core.People.Handovers.PrepareHandover;
using DevZoneCrm.Core.People.Handovers.SignHandover;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>交接单: who may see one is decided beside them, who signs by the posts.</summary>
internal static class HandoverAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(PrepareHandoverCommand)] = PrepareHandovers,
        [typeof(CancelHandoverCommand)] = PrepareHandovers,
        [typeof(SignHandoverCommand)] = ViewProjects,
        [typeof(GetHandoverQuery)] = OwnAccount,
        [typeof(GetHandoversQuery)] = OwnAccount,
    };
}
