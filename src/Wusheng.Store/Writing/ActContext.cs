using System.Security.Cryptography;
using System.Text.Json;
using Wusheng.Store.Events;

namespace Wusheng.Store.Writing;

/// <summary>What the caller knows beside the act itself.</summary>
/// <param name="ExpectedVersion">The version the caller saw; when the life has moved on, the act is refused and told what changed. Null: judge on what is there.</param>
/// <param name="IdempotencyKey">The same act under the same key is done once; its answer is given again.</param>
public sealed record ActContext(int? ExpectedVersion, string? IdempotencyKey)
{
    public static ActContext None { get; } = new(null, null);
}

/// <summary>Facts about acts that hold for every kind.</summary>
public static class ActFacts
{
    /// <summary>The life acted on; null when the act opens one.</summary>
    public static LifeId? Target(this Act act) => act switch
    {
        Open => null,
        TakeStep a => a.Life,
        FillRows a => a.Life,
        AddRow a => a.Life,
        SetFields a => a.Life,
        Assign a => a.Life,
        Receive a => a.Life,
        Accept a => a.Life,
        HandOver a => a.Life,
        Hold a => a.Life,
        ResumeHeld a => a.Life,
        AddNote a => a.Life,
        LinkSurvey a => a.Life,
        Urge a => a.Life,
        Attach a => a.Life,
        LinkLives a => a.Life,
        Correct a => a.Life,
        Reopen a => a.Life,
        Split a => a.Life,
        VoidDocument a => a.Life,
        ReprintDocument a => a.Life,
        PrintDocument a => a.Life,
        TakePayment a => a.Life,
        ReversePayment a => a.Life,
        Report a => a.Life,
        Speak a => a.Life,
        EnterBranch a => a.Life,
        SayLine a => a.Life,
        LeaveBranch a => a.Life,
        Undo a => a.Life,
        DoGuideStep a => a.Life,
        GiveUp a => a.Life,
        MovePack a => a.Life,
        SendMessage a => a.Life,
        ReviewFinding a => a.Life,
        AppealFinding a => a.Life,
        AnswerAppeal a => a.Life,
        LetTimePass a => a.Life,
        _ => throw new System.Diagnostics.UnreachableException(act.GetType().Name),
    };

    /// <summary>SHA-256 of the act as JSON with names in order: equal for equal acts, in every process.</summary>
    internal static byte[] BodyHash(this Act act) => SHA256.HashData(
        [.. System.Text.Encoding.UTF8.GetBytes(act.GetType().Name), .. JsonSerializer.SerializeToUtf8Bytes(act, act.GetType(), StoredJson.Options)]);
}
