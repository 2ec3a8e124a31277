using DevZoneCrm.Core.Race.Awards.DecideAward;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Awards.ProposeAwards;
using DevZoneCrm.Core.Race.Boards.AnswerAppeal;
using DevZoneCrm.Core.Race.Boards.ExportRaceBoard;
using DevZoneCrm.Core.Race.Boards.FileAppeal;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using DevZoneCrm.Core.Race.Boards.GetBoardLines;
using DevZoneCrm.Core.Race.Boards.GetBoards;
using DevZoneCrm.Core.Race.Boards.PublishBoard;
using DevZoneCrm.Core.Race.BookDueClocks;
using DevZoneCrm.Core.Race.ExportRaceStandings;
using DevZoneCrm.Core.Race.ExportRaceUnit;
using DevZoneCrm.Core.Race.Files.AddRaceFile;
using DevZoneCrm.Core.Race.Files.GetRaceFile;
using DevZoneCrm.Core.Race.GetProjectRace;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Race.GetRaceRules;
using DevZoneCrm.Core.Race.GetRaceStandings;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Core.Race.Records.BookPenalty;
using DevZoneCrm.Core.Race.Records.GetRaceRecords;
using DevZoneCrm.Core.Race.Records.RevokeRecord;
using DevZoneCrm.Core.Race.RunWhatIf;
using DevZoneCrm.Core.Race.WriteRaceRules;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>The race of units.</summary>
internal static class RaceAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetRaceReportQuery)] = ViewReports,
        [typeof(BookDueClocksCommand)] = Administer,
        [typeof(GetRaceRulesQuery)] = OwnAccount,
        [typeof(WriteRaceRulesCommand)] = WriteRaceRules,
        [typeof(RunWhatIfQuery)] = ViewReports,
        [typeof(GetRaceStandingsQuery)] = ViewReports,
        [typeof(GetRaceUnitQuery)] = ViewReports,
        [typeof(GetRaceChartQuery)] = ViewReports,
        [typeof(GetProjectRaceQuery)] = ViewProjects,
        [typeof(ExportRaceStandingsCommand)] = ExportData,
        [typeof(ExportRaceUnitCommand)] = ExportData,
        [typeof(BookPenaltyCommand)] = ManageRace,
        [typeof(RevokeRecordCommand)] = ManageRace,
        [typeof(GetRaceRecordsQuery)] = ViewReports,
        [typeof(PublishBoardCommand)] = ManageRace,
        [typeof(GetBoardsQuery)] = ViewReports,
        [typeof(GetBoardQuery)] = ViewReports,
        [typeof(GetBoardLinesQuery)] = ViewReports,
        [typeof(ExportRaceBoardCommand)] = ExportData,
        [typeof(FileAppealCommand)] = AppealScores,
        [typeof(AddRaceFileCommand)] = AddRaceEvidence,
        [typeof(GetRaceFileQuery)] = ViewReports,
        [typeof(AnswerAppealCommand)] = ManageRace,
        [typeof(ProposeAwardsCommand)] = ManageRace,
        [typeof(DecideAwardCommand)] = ConfirmFlags,
        [typeof(GetAwardsQuery)] = ViewReports,
    };
}
