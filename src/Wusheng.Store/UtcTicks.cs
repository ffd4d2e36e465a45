using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Wusheng.Store;

/// <summary>SQLite cannot order or compare moments; ticks it can.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
