namespace Wusheng.Core.Time;

/// <summary>
/// All years a calendar knows, each laid out when first asked for. Safe for threads: a year is immutable, and two
/// threads that lay out the same one get equal results.
/// </summary>
internal sealed class OpeningYears(DayPlans plans, WallClock wall)
{
    public const int First = 1900;
    public const int Last = 2199;

    private readonly OpeningYear?[] _years = new OpeningYear?[Last - First + 1];

    /// <summary>The first instant a calendar knows.</summary>
    public long Start { get; } = wall.At(new DateOnly(First, 1, 1), 0);

    /// <summary>The first instant a calendar no longer knows.</summary>
    public long End { get; } = wall.At(new DateOnly(Last + 1, 1, 1), 0);

    public OpeningYear this[int year] => Volatile.Read(ref _years[year - First]) ?? LayOut(year);

    /// <summary>The local year of an instant that lies between <see cref="Start"/> and <see cref="End"/>.</summary>
    public int YearOf(long at)
    {
        var year = Math.Clamp(new DateTime(at).Year, First, Last);
        if (at < this[year].Start)
        {
            return year - 1;
        }

        return at >= this[year].End ? year + 1 : year;
    }

    private OpeningYear LayOut(int year)
    {
        var built = new OpeningYearBuilder(plans, wall).Build(year);
        Volatile.Write(ref _years[year - First], built);
        return built;
    }
}
