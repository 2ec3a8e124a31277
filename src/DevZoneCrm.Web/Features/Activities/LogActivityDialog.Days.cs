using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>Which days and kinds the form offers: a stop lies within its trip.</summary>
public sealed partial class LogActivityDialog
{
    private DateOnly Latest => Trip is { } trip && trip.Facts.LastOn < Calendar.Today ? trip.Facts.LastOn : Calendar.Today;

    private IEnumerable<(string Key, DateOnly Day)> Recent => new[] { ("Today", Calendar.Today), ("Yesterday", Calendar.Today.AddDays(-1)) }
        .Where(day => Trip is null || (day.Item2 >= Trip.On && day.Item2 <= Latest));

    private IEnumerable<ActivityKind> Kinds => Enum.GetValues<ActivityKind>().Where(kind => Trip is null || kind != ActivityKind.Trip);

    private static string Span(ActivityDto trip) => trip.Days == 1 ? ListValues.Day(trip.On)! : $"{ListValues.Day(trip.On)} – {ListValues.Day(trip.Facts.LastOn)}";
}
