using System.Globalization;
using System.Resources;

namespace Wusheng.Core.Language;

/// <summary>The tables kept as data beside the code; <c>Tables/LICENCES.md</c> names their sources.</summary>
internal static class TableText
{
    private static readonly ResourceManager Tables = new("Wusheng.Core.Language.Tables.Tables", typeof(TableText).Assembly);

    internal static string[] Lines(string name) =>
        Tables.GetString(name, CultureInfo.InvariantCulture)!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
