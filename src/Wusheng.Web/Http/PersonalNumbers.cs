namespace Wusheng.Web.Http;

/// <summary>Telephone and identity numbers as a caller may read them: masked for keys that lack the scope for them.</summary>
internal static class PersonalNumbers
{
    /// <summary>A person at the desk has the pages, which say who works on what and ask others why; here they read as a key without the scope.</summary>
    public static bool Hides(Caller caller) => caller.Key is null || !caller.Scopes.Contains(Scope.Personal);

    public static Value? For(Caller caller, FieldType? field, Value? value) =>
        value is Value.Text text ? new Value.Text(For(caller, field, text.Content)) : value;

    public static string For(Caller caller, FieldType? field, string text) =>
        !Hides(caller) ? text : ValueWords.IsNumber(field) ? ValueWords.Masked(text) : NumbersInText.Hidden(text);

    /// <summary>What happened, without numbers the caller may not read.</summary>
    public static LifeEvent For(Caller caller, Pack? pack, Life life, LifeEvent happened) => !Hides(caller) ? happened : happened switch
    {
        FieldSet set => set with { Value = For(caller, FieldOf(pack, life, set.Row, set.Field), set.Value)! },
        Corrected fix => fix with { To = For(caller, FieldOf(pack, life, fix.Row, fix.Field), fix.To), Reason = NumbersInText.Hidden(fix.Reason) },
        Noted note => note with { Text = NumbersInText.Hidden(note.Text) },
        Notified notice => notice with { Text = NumbersInText.Hidden(notice.Text) },
        HandedOver over => over with { Reason = NumbersInText.Hidden(over.Reason) },
        HeldByHand held => held with { Reason = NumbersInText.Hidden(held.Reason) },
        Reopened again => again with { Reason = NumbersInText.Hidden(again.Reason) },
        FactRead fact => fact with { Value = For(caller, NamedLike(pack, fact.Path), fact.Value) },
        _ => happened,
    };

    private static FieldType? FieldOf(Pack? pack, Life life, int row, string field) =>
        Grammar.Type(pack, life.Type) is { } type && life.Parts.ContainsKey(row) ? Grammar.Row(type, life, row).Fields[field] : null;

    /// <summary>A fact on file is named as its thing names it, behind the last dot.</summary>
    private static FieldType? NamedLike(Pack? pack, string path) =>
        pack?.Things.Select(thing => thing.Fields[path[(path.LastIndexOf('.') + 1)..]]).FirstOrDefault(ValueWords.IsNumber);
}
