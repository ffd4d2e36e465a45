using System.Text.RegularExpressions;

using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Web.Features.Counter;

/// <summary>Visitors and forms as tests of the counter need them.</summary>
internal static partial class VisitDesk
{
    extension(DeskUnderTest desk)
    {
        /// <summary>Somebody came in at a site; their name is kept as the standard keeps names.</summary>
        public async Task<Life> VisitorAsync(string site, string name, string? by = null) =>
            await desk.ActedAsync(new Open("visit", site, "visit", Given.Nothing.Add("contactPerson", name)), by);

        public async Task<Life> ActedAsync(Act act, string? by)
        {
            var decision = await desk.Of<LifeStore>().ActAsync(act, new Actor(by, "desk"), ActContext.None, CancellationToken.None);
            return Assert.IsType<Decision.Happened>(decision).Life;
        }

        public Task<Life> TakenAsync(Life visit, string by) => desk.ActedAsync(new TakeStep(visit.Id, 0, "serve", Given.Nothing), by);

        public Life VisitOf(string id) => desk.Of<WorldReads>().Ask((world, _) => world.Find(new LifeId(id))!);
    }

    extension(HttpClient browser)
    {
        /// <summary>The page as a person reads it.</summary>
        public async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address));

        /// <summary>Sends a form of a page with the page's own token.</summary>
        public async Task<HttpResponseMessage> FormAsync(string address, string handler, params (string Name, string Value)[] fields)
        {
            var token = Token().Match(await browser.GetStringAsync(address)).Groups[1].Value;
            var form = fields.Append(("_handler", handler)).Append(("__RequestVerificationToken", token));
            using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
            return await browser.PostAsync(address, content);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
