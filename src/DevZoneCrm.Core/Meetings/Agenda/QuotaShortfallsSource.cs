using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>指标缺口: units whose people are behind their quotas of the month, most of them first; how many are met, and who is behind.</summary>
internal sealed class QuotaShortfallsSource(QuotaReading reading) : IAgendaSource
{
    private const int MostNames = 8;

    public AgendaSection Section => AgendaSection.QuotaShortfalls;

    public async Task<AgendaPart> ReadAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var month = new DateOnly(request.Today.Year, request.Today.Month, 1);
        var lines = await reading.ReadAsync(month, month, QuotaScope.Of(request.Viewer).Within(request.UnitId), cancellationToken);
        var units = lines.Where(l => l.Required > 0).GroupBy(l => l.Post.ShortUnit ?? ErrorTexts.Word(l.Post.Role), StringComparer.Ordinal)
            .Select(g => (Unit: g.Key, Lines: g.ToList(), Behind: g.Where(l => l.Prospect.Outlook >= QuotaOutlook.Behind).Select(l => l.Post.Person).Distinct(StringComparer.Ordinal).ToList()))
            .Where(u => u.Behind.Count > 0).OrderByDescending(u => u.Behind.Count).ThenBy(u => u.Unit, StringComparer.Ordinal).ToList();
        return new AgendaPart(units.Count, [.. units.Take(AgendaRequest.Most).Select(u => new AgendaEntry(AgendaSection.QuotaShortfalls, string.Create(CultureInfo.InvariantCulture, $"q:{month:yyyyMM}:{u.Unit}"), null, "/visits", new AgendaFacts
        {
            Title = u.Unit,
            Sign = AgendaSign.Behind,
            Done = u.Lines.Count(l => l.IsMet),
            Due = u.Lines.Count,
            Text = string.Join(ErrorTexts.Of("List.Separator"), u.Behind.Take(MostNames)) + (u.Behind.Count > MostNames ? "…" : null),
        }))]);
    }
}
