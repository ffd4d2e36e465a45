using System.Reflection;
using System.Text.RegularExpressions;

namespace Wusheng.Whole.Tests;

/// <summary>The rules of the house: which room may know which, and what no room may say.</summary>
public sealed partial class RoomsTests
{
    private static readonly string[] CoreRoomsInOrder = ["Time", "Language", "Values", "Conditions", "Packs", "Lives", "Scenarios"];

    private static readonly Assembly Core = typeof(Engine).Assembly;

    [Fact]
    public void A_core_room_knows_only_the_rooms_before_it()
    {
        var backwards =
            from type in Core.GetTypes()
            let own = Order(type)
            where own >= 0
            from known in TypesNamedBy(type)
            where Order(known) > own
            select $"{type.FullName} knows {known.FullName}";

        Assert.Empty(backwards.Distinct());
    }

    [Fact]
    public void Every_core_type_stands_in_a_room() =>
        Assert.Empty(Core.GetTypes().Where(type => type.Namespace?.StartsWith("Wusheng", StringComparison.Ordinal) == true && Order(type) < 0).Select(type => type.FullName));

    [Fact]
    public void Core_knows_nothing_but_the_base_class_library() =>
        Assert.All(Core.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Wusheng.Packs", new[] { "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Npgsql", "Wusheng.Store", "Wusheng.Web" })]
    [InlineData("Wusheng.Store", new[] { "YamlDotNet", "Markdig", "Wusheng.Packs", "Wusheng.Web", "Microsoft.AspNetCore.Http" })]
    [InlineData("wusheng", new[] { "Wusheng.Web", "Microsoft.AspNetCore" })]
    public void A_project_touches_only_what_it_may(string project, string[] mustNot)
    {
        var named = Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(named.Where(name => mustNot.Any(bad => name.StartsWith(bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_source_names_an_industry()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".resx", StringComparison.Ordinal));

        Assert.Empty(sources.Where(file => Industry().IsMatch(File.ReadAllText(file))));
    }

    [GeneratedRegex("telecom|4S店|放行条|装修许可|销障|督办令|flooring|环车", RegexOptions.IgnoreCase)]
    private static partial Regex Industry();

    private static int Order(Type type) => type.Namespace?.Split('.') is ["Wusheng", "Core", var room, ..] ? Array.IndexOf(CoreRoomsInOrder, room) : -1;

    private static IEnumerable<Type> TypesNamedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(all).Select(field => field.FieldType);
        var methods = type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType));
        var made = type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType));
        return fields.Concat(methods).Concat(made).Append(type.BaseType).OfType<Type>().SelectMany(Flat).Where(known => known.Assembly == Core);
    }

    private static IEnumerable<Type> Flat(Type type) =>
        type.HasElementType ? Flat(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Flat).Append(type);
}
