namespace Wusheng.Web.Features.Workbench;

/// <summary>What is kept of a customer: the plain texts of the thing the pack describes.</summary>
internal static class CustomerFacts
{
    private const int Longest = 500;

    /// <summary>What can be written down by hand; the number itself is what the customer is found by.</summary>
    public static IEnumerable<FieldType> Of(Customer customer) =>
        customer.Words?.Type.Fields.Where(field => field.Kind == FieldKind.Text && field.Is is null) ?? [];

    public static ImmutableSortedDictionary<string, Value> After(Customer customer, BenchForm form) =>
        Of(customer).Aggregate(customer.Facts, (facts, field) => form.Typed(field.Id)?.Trim() switch
        {
            null => facts,
            "" => facts.Remove(field.Id),
            var text => facts.SetItem(field.Id, new Value.Text(text.Length > Longest ? text[..Longest] : text)),
        });
}
