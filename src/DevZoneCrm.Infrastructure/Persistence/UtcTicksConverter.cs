using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DevZoneCrm.Infrastructure.Persistence;

public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
