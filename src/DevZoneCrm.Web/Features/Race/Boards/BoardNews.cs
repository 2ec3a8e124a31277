using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>What may have changed these pages: the race itself, boards, appeals, flags and cards.</summary>
internal static class BoardNews
{
    public static bool Concerns(ChangeNotice notice) =>
        RaceNews.Concerns(notice) || notice.Entities.Contains(nameof(RaceBoard)) || notice.Entities.Contains(nameof(RaceAppeal)) || notice.Entities.Contains(nameof(RaceAward));
}
