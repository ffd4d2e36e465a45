using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Wusheng.Web.Resources;

public sealed partial class TextsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "Wusheng.Web");
    private static readonly Dictionary<string, string> Chinese = Read("Texts.resx");
    private static readonly Dictionary<string, string> English = Read("Texts.en.resx");

    [Fact]
    public void Every_text_exists_in_both_languages() =>
        Assert.Equal(Chinese.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_has_the_same_places_to_fill_in_both_languages() =>
        Assert.All(Chinese, text => Assert.Equal(PlacesIn(text.Value), PlacesIn(English[text.Key])));

    [Fact]
    public void Every_text_a_page_asks_for_exists()
    {
        var asked = PagesAndCode().SelectMany(file => Asked().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, key => Assert.Contains(key, Chinese.Keys));
    }

    [Fact]
    public void No_Chinese_text_shouts() => Assert.All(Chinese.Values, text => Assert.DoesNotContain('！', text));

    [Fact]
    public void Every_icon_a_page_shows_is_in_the_sprite()
    {
        var sprite = File.ReadAllLines(Path.Combine(Web, "icons.txt"));
        var shown = PagesAndCode().SelectMany(file => Icons().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Assert.All(shown, name => Assert.Contains(name, sprite));
    }

    private static string[] PlacesIn(string text) =>
        [.. Places().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> PagesAndCode() =>
        Directory.EnumerateFiles(Web, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal));

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Web, "Resources", file)).Descendants("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex("""[Ss]ay\["([a-z0-9.-]+)"[\],]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""Icon(?: Name)?="([a-z][a-z0-9-]*)["]""")]
    private static partial Regex Icons();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Places();
}
