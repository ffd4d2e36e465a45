
namespace Wusheng.Packs.Checks;

/// <summary>Scenarios: their people, lives, steps and fields exist, as far as can be told without playing them.</summary>
internal static class ScenarioChecks
{
    public static void Run(Checking checking)
    {
        foreach (var scenario in checking.Compiled.Scenarios)
        {
            foreach (var person in scenario.People)
            {
                Names.Roles(checking, scenario, "people", person.Roles);
            }

            if (checking.Compiled.Tree.HasStandard)
            {
                scenario.Proves.ToList().ForEach(clause => Names.OneOf(checking, checking.Places.At(scenario, "proves", clause), clause, [.. checking.Pack.Clauses.Ids], "条款", "clause"));
            }

            var cast = new ScenarioCast(checking, scenario);
            scenario.Play.ToList().ForEach(cast.Check);
        }
    }
}
