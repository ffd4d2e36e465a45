using System.Globalization;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>Tells the second of two people what the first one did meanwhile.</summary>
internal static class WhatChanged
{
    private const int MostLines = 5;

    internal static Refusal TooBusy { get; } = new(
        RefusalKind.Conflict, "version",
        "没存上：几个人正同时改这张单。过几秒再办一次。",
        "Several people are changing this at the same moment and your act was not written; try again shortly.");

    internal static Refusal Since(SqlLine sql, StoreWorld world, Life life, int expected)
    {
        var changes = LifeReading.After(sql, life.Id.Text, expected);
        var titles = new EventTitles(world, life);
        var told = changes.Where(happened => titles.Zh(happened) is not null).GroupBy(happened => (happened.By, happened.At)).TakeLast(MostLines).ToList();
        var zh = string.Join("；", told.Select(group => $"{Time(world, life, group.Key.At)} {Who(world, group.Key.By, "系统")}：{string.Join("、", group.Select(titles.Zh).Distinct())}"));
        var en = string.Join("; ", told.Select(group => $"{Time(world, life, group.Key.At)} {Who(world, group.Key.By, "the system")}: {string.Join(", ", group.Select(titles.En).Distinct())}"));
        return new Refusal(
            RefusalKind.Conflict, "version",
            zh.Length == 0 ? "没存上：打开以后这张单有变动。看过最新的再办一次。" : $"没存上：打开以后这张单有变动（{zh}）。看过最新的再办一次。",
            en.Length == 0 ? "This changed after you opened it; look again before acting." : $"This changed after you opened it ({en}); look again before acting.");
    }

    private static string Who(StoreWorld world, string? person, string engine) => person is null ? engine : world.Person(person)?.Name ?? person;

    private static string Time(StoreWorld world, Life life, DateTimeOffset at)
    {
        var zone = world.House.Sites.GetValueOrDefault(life.Site)?.Zone ?? TimeZoneInfo.Utc;
        return TimeZoneInfo.ConvertTime(at, zone).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
