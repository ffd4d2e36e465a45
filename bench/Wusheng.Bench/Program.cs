using Wusheng.Bench;

if (args is [BareDesk.Argument, var kind, var where])
{
    BareDesk.Run(kind, where);
    return 0;
}

Dictionary<string, Action<TextWriter>> benches = new()
{
    ["due-time"] = DueTimeBench.Run,
    ["conditions"] = ConditionBench.Run,
    ["intake"] = IntakeBench.Run,
    ["intake-costs"] = CostBench.Run,
    ["intake-http"] = HttpIntakeBench.Run,
    ["due-watch"] = DueWatchBench.Run,
    ["list"] = ListBench.Run,
    ["pages"] = PagesBench.Run,
    ["live"] = LiveBench.Run,
    ["start"] = StartBench.Run,
    ["search"] = SearchBench.Run,
    ["pack-compile"] = PackCompileBench.Run,
    ["language"] = LanguageBench.Run,
    ["language-audit"] = AuditSpeedBench.Run,
};

if (args is ["names"])
{
    Console.Write(string.Concat(benches.Keys.Select(name => $"{name}\n")));
    return 0;
}

var chosen = args is [] ? benches.Keys.ToArray() : args;
if (chosen.Except(benches.Keys).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"No bench '{unknown}'. There are: {string.Join(", ", benches.Keys)}.");
    return 1;
}

foreach (var name in chosen)
{
    Results.Write(name, benches[name]);
}

return 0;
