using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Wusheng.Packs.Tests")]
