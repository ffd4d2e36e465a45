using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Reading;
using Wusheng.Packs.Shapes;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>What every check may use: the pack, where things stand, and where to tell problems.</summary>
internal sealed class Checking
{
    public Checking(CompiledPack compiled, ProblemList problems)
    {
        (Compiled, Problems) = (compiled, problems);
        Shapes = new PackShapes(compiled.Pack);
        Place = new Place(Shapes);
    }

    public CompiledPack Compiled { get; }

    public ProblemList Problems { get; }

    public PackShapes Shapes { get; }

    public Place Place { get; }

    public Pack Pack => Compiled.Pack;

    public Places Places => Compiled.Places;

    /// <summary>Every life with its rows, each with the parents it stands in, outermost first.</summary>
    public IEnumerable<(LifeType Life, LifeType[] Above)> Lives =>
        Pack.Cases.Concat(Pack.Contacts).Concat(Pack.Inspections.Select(inspection => inspection.Life)).Concat(Pack.Things).SelectMany(life => Deep(life, []));

    public void Error(Mark at, string code, string zh, string en) => Problems.Error(at, code, zh, en);

    public void Hint(Mark at, string code, string zh, string en) => Problems.Hint(at, code, zh, en);

    /// <summary>The names of a life or row as a place.</summary>
    public LifeShapes PlaceOf(LifeType life, LifeType[] above)
    {
        var place = Shapes.Place(Shapes.Type(above.Length > 0 ? above[0].Id : life.Id)!);
        foreach (var row in above.Skip(1).Append(life).Skip(above.Length > 0 ? 0 : 1))
        {
            place = place.Row(row.Id)!;
        }

        return place;
    }

    private static IEnumerable<(LifeType Life, LifeType[] Above)> Deep(LifeType life, LifeType[] above) =>
        life.Rows.SelectMany(row => Deep(row, [.. above, life])).Prepend((life, above));
}
