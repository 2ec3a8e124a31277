using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>What a person is behind with this month, while it can still be made; what can no longer be is on the page.</summary>
internal sealed class QuotaDigest(QuotaShortfalls shortfalls) : IDigestSource
{
    private const string Page = "/visits?view=mine";
    private const int Place = 60;

    public int Order => Place;

    public async Task<IReadOnlyList<DigestLine>> DueAsync(Viewer person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var due = await shortfalls.ReadAsync(QuotaScope.Own(person), cancellationToken);
        return
        [
            .. due.Where(s => !s.IsLost).Select(s => DigestLine.Of(
                NoticeContent.Of(NoticeKind.QuotaShort, Page, null, s.Line.Quota.Key.Word, s.Line.Done, s.Line.Required, s.Line.IsWeekly ? Common.Periods.IsoWeeks.Sunday(today) : s.Line.Month.AddMonths(1).AddDays(-1)))),
        ];
    }
}
