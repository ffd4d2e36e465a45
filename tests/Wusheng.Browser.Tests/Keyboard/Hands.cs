using System.Diagnostics;

namespace Wusheng.Keyboard;

/// <summary>
/// Two hands on a keyboard and nothing else: what is to be used is reached by its own key or by Tab, and what a person would have to do for it
/// is counted.
/// </summary>
internal sealed class Hands(IPage page)
{
    // Nothing that is wanted next may be further away than this.
    private const int Farthest = 12;
    private static readonly TimeSpan Keystroke = TimeSpan.FromMilliseconds(280);
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(1350);

    // A Chinese character takes two to three keys of the input method.
    private const double KeysOfCharacter = 2.5;

    private readonly Stopwatch waited = new();
    private readonly List<string> way = [];
    private double keys;

    /// <summary>What a person decides to do, one after the other: a control to go to, a text, a key.</summary>
    public int Steps { get; private set; }

    /// <summary>
    /// How long somebody who has to think before every step needs, by the keystroke-level model (Card, Moran and Newell 1980: 0.28 s a key of an
    /// average typist, 1.35 s to make up one's mind). What the desk lets them wait is told apart: a busy machine is slow, and slow is not wrong.
    /// </summary>
    public TimeSpan Time => (keys * Keystroke) + (Steps * Thought);

    public TimeSpan Waited => waited.Elapsed;

    /// <summary>Where the keys went that were pressed to get somewhere, in the order of the way.</summary>
    public string Way => string.Join(Environment.NewLine, way);

    public async Task PressAsync(string key)
    {
        Steps++;
        await StrikeAsync(key);
    }

    /// <summary>Types where the cursor stands.</summary>
    public async Task TypeAsync(string text)
    {
        Steps++;
        keys += text.Sum(letter => char.IsAscii(letter) ? 1 : KeysOfCharacter);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs on until the focus is there.</summary>
    public async Task ReachAsync(ILocator control)
    {
        Steps++;
        for (var tabs = 0; tabs < Farthest; tabs++)
        {
            if (await control.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
            {
                way.Add($"{tabs} Tab to {control}");
                return;
            }

            await StrikeAsync("Tab");
        }

        Assert.Fail($"{control} is not reached with Tab.");
    }

    public async Task FillAsync(ILocator control, string text)
    {
        await ReachAsync(control);
        await TypeAsync(text);
    }

    /// <summary>Goes to a list and moves down to the entry.</summary>
    public async Task ChooseAsync(ILocator list, string value)
    {
        await ReachAsync(list);
        for (var moves = 0; moves < Farthest && await list.InputValueAsync() != value; moves++)
        {
            await StrikeAsync("ArrowDown");
        }

        await Expect(list).ToHaveValueAsync(value);
    }

    /// <summary>Goes to a group of buttons of which one holds, and on to the one that is meant.</summary>
    public async Task PickAsync(ILocator group, string value)
    {
        await ReachAsync(group);
        await StrikeAsync("Space");
        for (var moves = 0; moves < Farthest && await Focused(group).InputValueAsync() != value; moves++)
        {
            await StrikeAsync("ArrowRight");
        }

        await Expect(Focused(group)).ToBeCheckedAsync();
    }

    /// <summary>What the desk takes to show something counts as waiting.</summary>
    public async Task SeeAsync(Func<Task> shown)
    {
        waited.Start();
        await shown();
        waited.Stop();
    }

    private ILocator Focused(ILocator group) => group.And(page.Locator(":focus"));

    private async Task StrikeAsync(string key)
    {
        keys++;
        await page.Keyboard.PressAsync(key);
    }
}
