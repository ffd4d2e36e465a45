namespace Wusheng.Web.Resources;

/// <summary>Names the resource files of every text on the screens: <c>Texts.resx</c> in Chinese, <c>Texts.en.resx</c> in English.</summary>
internal sealed class Texts;
