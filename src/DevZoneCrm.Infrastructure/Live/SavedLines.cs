using DevZoneCrm.Core.Common.Live;

namespace DevZoneCrm.Infrastructure.Live;

/// <summary>The savings of one transaction: their notice, and the first of the record's lines they wrote (beyond all, where they only told people something); the notice's version is the last.</summary>
internal sealed record SavedLines(ChangeNotice Notice, long FirstLine)
{
    public SavedLines And(SavedLines later) => new(Notice.And(later.Notice), Math.Min(FirstLine, later.FirstLine));
}
