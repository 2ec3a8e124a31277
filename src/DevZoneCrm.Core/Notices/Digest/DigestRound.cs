using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Digest;

/// <summary>
/// Makes the digests that are due now: for each person at the own hour, outside of the own quiet hours and rest days, one a day. The row of the person and the day, the notice and the mail
/// are one saving; the row's key sees to it that a second server, or a second look, makes none.
/// </summary>
public sealed class DigestRound(IAppDbContext db, INoticeReceivers receivers, NoticeWriter notices, IEnumerable<IDigestSource> sources, IMailStatus mail, ZoneCalendar calendar, WorkingCalendar working)
{
    private const int MostNotices = 50;

    // A person who was away is not told what has long been settled.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>How many were made. What goes wrong with one person's keeps nobody else from having his.</summary>
    /// <exception cref="AggregateException">Some could not be made.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (today, now) = (calendar.Today, TimeOnly.FromDateTime(calendar.Now.DateTime));
        var chosen = await db.NoticePreferences.AsNoTracking().ToDictionaryAsync(p => p.UserId, cancellationToken);
        var have = (await db.DailyDigests.Where(d => d.Day == today).Select(d => d.UserId).ToListAsync(cancellationToken)).ToHashSet();
        var isRestDay = !working.IsWorkingDay(today);
        var due = (await receivers.EverybodyAsync(cancellationToken)).Where(p => !have.Contains(p.UserId!.Value) && Of(p).Hours.IsDue(now, isRestDay)).ToList();
        var addresses = mail.IsOn ? await receivers.AddressesAsync([.. due.Select(p => p.UserId!.Value)], cancellationToken) : new Dictionary<Guid, string>();
        var (made, failed) = (0, new List<Exception>());
        foreach (var person in due)
        {
            var making = MakeAsync(person, Of(person), addresses.GetValueOrDefault(person.UserId!.Value), cancellationToken);
            await ((Task)making).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            made += making is { IsCompletedSuccessfully: true, Result: true } ? 1 : 0;
            failed.AddRange(making.Exception?.InnerExceptions ?? []);
            db.Forget();
        }

        // The others have theirs by then; who has none is due again at the next look.
        return failed.Count == 0 ? made : throw new AggregateException(failed);

        NoticePreferences Of(Viewer person) => chosen.TryGetValue(person.UserId!.Value, out var own) ? own : new NoticePreferences(person.UserId.Value);
    }

    private async Task<bool> MakeAsync(Viewer person, NoticePreferences own, string? address, CancellationToken cancellationToken)
    {
        var (user, today, now) = (person.UserId!.Value, calendar.Today, calendar.Now.ToUniversalTime());
        var lines = new List<DigestLine>();
        foreach (var source in sources.OrderBy(s => s.Order))
        {
            lines.AddRange(await source.DueAsync(person, today, cancellationToken));
        }

        lines.AddRange((await NewsAsync(user, now, cancellationToken)).Where(news => !lines.Exists(l => l.Link == news.Link && l.Kind == news.Kind)));
        var digest = new DailyDigest(user, today, lines, now);
        db.DailyDigests.Add(digest);
        if (lines.Count > 0)
        {
            await notices.TellUserAsync(user, NoticeContent.Of(NoticeKind.DigestReady, $"/notices/digest/{today:yyyy-MM-dd}", null, today, lines.Count), cancellationToken);
            if (own.ByMail && address is not null)
            {
                db.OutboxDeliveries.Add(await MailAsync(digest, person, own.Language, address, now, cancellationToken));
            }
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return lines.Count > 0;
        }
        catch (DuplicateException)
        {
            // Another server was first; all of ours is taken back.
            return false;
        }
    }

    // What was told since the last digest and wants no look of its own any more, or was never shown in the app.
    private async Task<List<DigestLine>> NewsAsync(Guid user, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var earliest = now - Longest;
        var last = await db.DailyDigests.Where(d => d.UserId == user).MaxAsync(d => (DateTimeOffset?)d.CreatedAt, cancellationToken);
        var from = last is { } at && at > earliest ? at : earliest;
        var told = await db.Notices.AsNoTracking().Where(n => n.ReceiverId == user && n.CreatedAt > from && (n.Ways & NoticeWays.Digest) == NoticeWays.Digest && (n.ReadAt == null || n.Ways == NoticeWays.Digest))
            .OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(MostNotices).ToListAsync(cancellationToken);
        return told.ConvertAll(n => new DigestLine(n.Kind, n.Link, n.ProjectId, n.Arguments, false));
    }

    private async Task<OutboxDelivery> MailAsync(DailyDigest digest, Viewer person, string language, string address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var sections = await db.InWordsAsync(digest, person, isOutside: true, cancellationToken);
            var (subject, text, html) = DigestMail.Compose(person.Name, digest.Day, sections, mail.PublicUrl);
            return OutboxDelivery.Mail($"digest:{digest.UserId}:{digest.Day:yyyyMMdd}", digest.UserId, address, subject, text, html, now);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
