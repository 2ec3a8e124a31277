using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A flow and its basis as the plain number under which its rows are counted.</summary>
public static class FlowKinds
{
    private const int StatisticsOffset = 100;

    public static readonly IReadOnlyList<FlowKind> All = Enum.GetValues<FlowKind>();

    /// <summary>The flows that statistics date by their own day; all others are the same on both bases.</summary>
    public static bool HasStatisticsDate(FlowKind kind) => kind is FlowKind.Started or FlowKind.Completed or FlowKind.CompletedOrProducing;

    public static int Number(FlowKind kind, CountingBasis basis = CountingBasis.Zone) =>
        basis == CountingBasis.Statistics && HasStatisticsDate(kind) ? (int)kind + StatisticsOffset : (int)kind;

    public static FlowKind Of(int number) => (FlowKind)(number % StatisticsOffset);

    /// <summary>竣工投产 on either basis: up to two rows a project.</summary>
    public static bool IsCompletedOrProducing(int number) => Of(number) == FlowKind.CompletedOrProducing;
}
