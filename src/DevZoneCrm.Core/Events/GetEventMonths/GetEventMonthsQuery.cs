using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Events.GetEventMonths;

/// <summary>月月有活动、月月有签约、月月有开工 of a year. Signings and starts are of the projects the viewer may see, counted as everywhere.</summary>
public sealed record GetEventMonthsQuery(int Year) : IQuery<EventMonthsDto>;
