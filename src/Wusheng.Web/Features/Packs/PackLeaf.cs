using Microsoft.AspNetCore.Components;

namespace Wusheng.Web.Features.Packs;

/// <summary>A part of the page of a standard.</summary>
public abstract class PackLeaf : Loaded
{
    [CascadingParameter] internal PackShown Shown { get; set; } = null!;

    internal Standing Looked => Shown.Looked;

    /// <summary>The address of the same page with something else asked for.</summary>
    internal string Here(string? look = null, string? ask = null) =>
        $"{Components.Pages.Pack(Shown.Id)}?v={look ?? Looked.Key}{(ask is null ? "" : "&" + ask)}";
}
