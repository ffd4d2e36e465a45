namespace Wusheng.Web.Features.Workbench;

/// <summary>Something of the customer's: a line, a car, a room.</summary>
/// <param name="Line">What is known of it, in a line.</param>
internal sealed record Thing(string Type, string Key, string Title, string Line, PackWords? Words);
