namespace Wusheng.Access;

/// <summary>
/// What somebody who hears a page would stumble over: what axe calls serious or critical, a page without its one main heading, headings that
/// leave a step out, landmarks without a name, and words that change by themselves where every change is read out.
/// </summary>
internal static class PageLook
{
    private const string Stumbles = """
        where => axe.run(document, { resultTypes: ['violations'] }).then(told => {
          const order = ['heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-no-duplicate-main', 'landmark-unique', 'empty-heading', 'empty-table-header'];
          const found = told.violations.filter(each => each.impact === 'serious' || each.impact === 'critical' || order.includes(each.id))
            .flatMap(each => each.nodes.map(node => `${where}: ${each.id}: ${node.html.slice(0, 160)}`));
          const shown = [...document.querySelectorAll('h1')].filter(each => each.checkVisibility());
          if (shown.length !== 1) found.push(`${where}: ${shown.length} h1`);
          for (const each of document.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]'))
            if (each.querySelector('[data-due], [data-since], [data-wall-clock], [data-quiet]')) found.push(`${where}: chatters: ${each.outerHTML.slice(0, 160)}`);
          return found;
        })
        """;

    private static readonly int[] Widths = [1440, 360];

    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js")));

    public static async Task<IReadOnlyList<string>> AtAsync(IPage page, params string[] addresses)
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            found.AddRange(await HereAsync(page, address));
        }

        return found;
    }

    /// <summary>Looks at the page as it stands, at a table and on a telephone.</summary>
    public static async Task<IReadOnlyList<string>> HereAsync(IPage page, string where)
    {
        var found = new List<string>();
        await page.EvaluateAsync(Axe.Value);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            found.AddRange(await page.EvaluateAsync<string[]>(Stumbles, $"{where} at {width}"));
        }

        return found;
    }
}
