namespace Wusheng.Web.Features.Papers;

/// <summary>What a paper is printed on: a sheet, or a receipt roll of a width.</summary>
/// <param name="Id">As the pack and the address name it.</param>
/// <param name="Width">In millimetres.</param>
public sealed record PaperSize(string Id, int Width)
{
    private const int SheetHeight = 297;
    private const int RollHead = 62;
    private const int RollLine = 7;
    private const int Step = 40;

    public static ImmutableArray<PaperSize> All { get; } = [new("a4", 210), new("80mm", 80), new("58mm", 58)];

    public bool IsRoll => Id != "a4";

    /// <summary>The size of that name; the paper's own where the name is none.</summary>
    public static PaperSize Of(string? id, string own) => All.FirstOrDefault(size => size.Id == id) ?? All.FirstOrDefault(size => size.Id == own) ?? All[0];

    /// <summary>How long the strip must be for so many lines, in steps the style sheet knows; printers of rolls cut what is blank.</summary>
    public int Height(int lines) => !IsRoll ? SheetHeight : Math.Clamp((RollHead + (lines * RollLine) + Step - 1) / Step * Step, 80, 480);

    /// <summary>The class by which the style sheet finds the page.</summary>
    public string Class(int lines) => IsRoll ? $"roll w{Width} p{Width}-{Height(lines)}" : "sheet";
}
