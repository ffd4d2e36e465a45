namespace Wusheng.Web.Features.Analysis;

/// <summary>An analysis as one person may see it.</summary>
/// <param name="Types">The kinds of case that can be asked about.</param>
/// <param name="Words">The kind asked about; null when there is none.</param>
/// <param name="Count">How many cases it is made of.</param>
/// <param name="IsCut">There were more; the newest are counted.</param>
public sealed record AnalysisSheet(ImmutableArray<PackWords> Types, PackWords? Words, int Count, bool IsCut)
{
    public ImmutableArray<Site> Sites { get; init; } = [];

    public ImmutableArray<SiteFigures> Figures { get; init; } = [];

    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    public ImmutableArray<StepTime> Steps { get; init; } = [];

    /// <summary>The cases of the slice asked for; null when none is.</summary>
    public ImmutableArray<SliceRow>? Records { get; init; }

    /// <summary>What the slice is called: the dimension, and its value.</summary>
    public string? Slice { get; init; }
}

/// <summary>How the cases fall apart by something.</summary>
/// <param name="By">Its name in the pack, or one of the words below.</param>
public sealed record Dimension(string By, string Title, ImmutableArray<Slice> Slices)
{
    public const string Site = "site";
    public const string Person = "person";
    public const string Month = "month";
    public const string State = "state";

    public int Most => Slices.IsEmpty ? 0 : Slices.Max(slice => slice.Count);
}

/// <summary>One case behind a slice, with the day it was opened at its site.</summary>
public sealed record SliceRow(LifeRow Row, string Opened);

/// <param name="Late">How many of them have broken a limit.</param>
public sealed record Slice(string Value, string Title, int Count, int Late);

/// <summary>How long it took from the opening to a step, over the cases that took it.</summary>
public sealed record StepTime(string Step, string Title, int Count, TimeSpan Median, TimeSpan Ninety);

/// <summary>The pack's own figures for one site.</summary>
public sealed record SiteFigures(Site Site, ImmutableArray<FigureShown> Figures);

/// <param name="Value">Null when nothing is known of it.</param>
public sealed record FigureShown(Indicator Indicator, string Title, string? Value, ImmutableArray<(string Title, int Count)> Counts);
