using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetBoardReport;

/// <summary>The eight stages in order.</summary>
public sealed record BoardReportDto(DateOnly AsOf, IReadOnlyDictionary<ProjectStage, Figure> Stages);
