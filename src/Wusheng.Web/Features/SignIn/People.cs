using System.Text.Json;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Who may sign in, kept in a file of the data folder.</summary>
internal sealed class People(WushengOptions settings)
{
    private readonly string file = settings.InData("people.json");

    public async Task<Person?> FindAsync(string number, CancellationToken cancel) =>
        (await AllAsync(cancel)).FirstOrDefault(person => person.Number == number);

    public async Task<bool> AnyAsync(CancellationToken cancel) => (await AllAsync(cancel)).Count > 0;

    public async Task AddAsync(Person person, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize<List<Person>>([.. await AllAsync(cancel), person]), cancel);
    }

    private async Task<List<Person>> AllAsync(CancellationToken cancel) =>
        File.Exists(file) ? JsonSerializer.Deserialize<List<Person>>(await File.ReadAllTextAsync(file, cancel)) ?? [] : [];
}
