using System.Diagnostics;
using System.Text;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Good packs spoiled at random: each is read or refused with its place, soon, and never with an exception. <c>WUSHENG_FUZZ</c> asks for more.</summary>
public sealed class SpoiledPackTests : IDisposable
{
    private const int Everyday = 150;
    private const long MostHeld = 256L << 20;
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("spoiled").FullName;

    [Fact]
    public void A_spoiled_pack_is_read_or_refused_with_its_place()
    {
        var mutation = new Mutation(20261122);
        var good = Copied();
        var held = GC.GetTotalMemory(forceFullCollection: true);
        for (var tries = Mutation.Tries(Everyday); tries > 0; tries--)
        {
            var (file, text) = mutation.OneOf(good);
            File.WriteAllText(file, mutation.Spoil(text), new UTF8Encoding(false));

            var taken = Stopwatch.StartNew();
            var reading = PackFolder.Read(PackOf(file), PackSearch.SiblingsOnly);

            taken.Elapsed.ShouldBeLessThan(_soon);
            if (reading is PackReading.Unsound)
            {
                reading.Problems.ShouldNotBeEmpty();
                reading.Problems.ShouldAllBe(problem => problem.Line > 0 && problem.Column > 0 && problem.Code.Length > 0);
            }

            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        (GC.GetTotalMemory(forceFullCollection: true) - held).ShouldBeLessThan(MostHeld);
    }

    private List<(string File, string Text)> Copied()
    {
        var from = WorkedCasesTests.Fixture("trades");
        var files = Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return [.. files.Select(file => (Placed(Path.GetRelativePath(from, file)), File.ReadAllText(file)))];

        string Placed(string name)
        {
            var to = Path.Combine(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(from, name), to);
            return to;
        }
    }

    private string PackOf(string file) => Path.Combine(_folder, Path.GetRelativePath(_folder, file).Split(Path.DirectorySeparatorChar)[0]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
