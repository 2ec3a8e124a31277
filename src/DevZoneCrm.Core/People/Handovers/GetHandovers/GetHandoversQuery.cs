using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.Handovers.GetHandovers;

/// <summary>The handovers that the viewer may see, open ones first; with <paramref name="MineToSign"/> only those that wait for the viewer's signature.</summary>
public sealed record GetHandoversQuery(bool MineToSign = false) : IQuery<IReadOnlyList<HandoverRowDto>>
{
    public const int Most = 100;
}
