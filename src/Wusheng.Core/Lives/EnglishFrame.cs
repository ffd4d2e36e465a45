using System.Collections.Frozen;

namespace Wusheng.Core.Lives;

/// <summary>What the engine's own words (the frame of every contact, promises) are called in English, by what they are called in Chinese.</summary>
public static class EnglishFrame
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["等候"] = "Waiting", ["接待中"] = "In hand", ["请等"] = "On hold", ["已结束"] = "Ended",
        ["致意"] = "Acknowledge", ["接待"] = "Receive", ["接听"] = "Answer", ["继续"] = "Go on", ["交接"] = "Hand over", ["服务上移"] = "Move up", ["送客"] = "See off", ["结束"] = "End",
        ["请等原因"] = "Why on hold", ["交给"] = "Hand to", ["交接原因"] = "Why handed over", ["上移原因"] = "Why moved up", ["结果说明"] = "About the result", ["结果"] = "Result",
        ["振铃声数"] = "Rings", ["谁先挂机"] = "Who hung up first", ["方向"] = "Direction", ["来电号码"] = "Caller's number", ["来意"] = "Purpose", ["通话编号"] = "Number of the call", ["录音"] = "Recording",
        ["承诺"] = "Promise", ["承诺人"] = "Promised by", ["承诺内容"] = "What was promised", ["到期"] = "Due", ["到期随"] = "Due with", ["由谁的席位兑现"] = "Kept by the seat", ["兑现时刻"] = "Kept by the moment",
        ["每隔"] = "Every", ["日历"] = "Calendar", ["负责人"] = "Person in charge", ["确认接手"] = "Confirm that you have it", ["未兑现"] = "Open", ["已兑现"] = "Kept", ["已失约"] = "Broken", ["兑现"] = "Keep", ["失约"] = "Broken", ["承诺时限"] = "Time to keep it",
    }.ToFrozenDictionary();

    /// <summary>The English word, or null for what is not the engine's own.</summary>
    public static string? Of(string chinese) => Words.GetValueOrDefault(chinese);
}
