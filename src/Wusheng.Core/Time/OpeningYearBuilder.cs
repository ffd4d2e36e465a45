namespace Wusheng.Core.Time;

/// <summary>Lays out the openings of one year, day by day in the zone's own local time.</summary>
internal sealed class OpeningYearBuilder(DayPlans plans, WallClock wall)
{
    private readonly List<long> _dayStarts = [];
    private readonly List<int> _dayFirst = [];
    private readonly List<long> _starts = [];
    private readonly List<long> _ends = [];
    private readonly List<long> _before = [0];
    private readonly List<int> _workingDays = [];

    public OpeningYear Build(int year)
    {
        for (var date = new DateOnly(year, 1, 1); date.Year == year; date = date.AddDays(1))
        {
            AddDay(date);
        }

        _dayStarts.Add(wall.At(new DateOnly(year + 1, 1, 1), 0));
        _dayFirst.Add(_starts.Count);
        return new OpeningYear([.. _dayStarts], [.. _dayFirst], [.. _starts], [.. _ends], [.. _before], [.. _workingDays]);
    }

    private void AddDay(DateOnly date)
    {
        _dayStarts.Add(wall.At(date, 0));
        _dayFirst.Add(_starts.Count);
        foreach (var period in plans.On(date).Hours)
        {
            AddOpening(wall.At(date, period.StartMinute), wall.At(date, period.EndMinute));
        }

        if (_starts.Count > _dayFirst[^1])
        {
            _workingDays.Add(date.DayOfYear - 1);
        }
    }

    private void AddOpening(long start, long end)
    {
        // A period inside a skipped hour has no length that night.
        if (start < end)
        {
            _starts.Add(start);
            _ends.Add(end);
            _before.Add(_before[^1] + end - start);
        }
    }
}
