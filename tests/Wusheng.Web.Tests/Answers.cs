using System.Net.Http.Json;
using System.Text.Json;

namespace Wusheng.Web;

/// <summary>What the desk answered, as tests read it.</summary>
internal static class Answers
{
    extension(HttpClient desk)
    {
        public Task<HttpResponseMessage> SendAsync(string path, object body, string? version = null, string? key = null)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{path}") { Content = JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", version);
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
            return desk.SendAsync(request);
        }

        public async Task<JsonElement> ReadAsync(string path) => await (await desk.GetAsync($"/api/v1/{path}")).JsonAsync(HttpStatusCode.OK);

        /// <summary>A fault case in the east, and its version.</summary>
        public async Task<(string Id, int Version)> OpenFaultAsync(string site = "east", string symptom = "No signal")
        {
            var answer = await desk.SendAsync("cases", new { type = "fault", site, channel = "phone", with = new { line = "8812", kind = "broadband", symptom } });
            var opened = await answer.JsonAsync(HttpStatusCode.Created);
            return (opened.GetProperty("id").GetString()!, opened.GetProperty("version").GetInt32());
        }
    }

    extension(HttpResponseMessage answer)
    {
        public async Task<JsonElement> JsonAsync(HttpStatusCode expected)
        {
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode} instead of {(int)expected}: {text}");
            return JsonSerializer.Deserialize<JsonElement>(text);
        }

        public async Task<string> CodeAsync(HttpStatusCode expected) => (await answer.JsonAsync(expected)).GetProperty("code").GetString()!;
    }
}
