using System.Globalization;
using System.Text;

using QRCoder;

namespace Wusheng.Web.Features.Papers;

/// <summary>A QR code as one SVG path of unit squares, so that it is sharp on any printer.</summary>
internal static class QrCode
{
    /// <summary>The side in modules, quiet zone included, and the path of the dark ones.</summary>
    public static (int Side, string Path) Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
            {
                path.Append(data.ModuleMatrix[y][x] ? string.Create(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z") : "");
            }
        }

        return (data.ModuleMatrix.Count, path.ToString());
    }
}
