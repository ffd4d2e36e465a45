namespace Wusheng.Store;

/// <summary>Where the store keeps what it keeps.</summary>
public sealed record StoreOptions
{
    /// <summary>A PostgreSQL connection string; null: SQLite in <see cref="Folder"/>.</summary>
    public string? Postgres { get; init; }

    /// <summary>Holds <c>wusheng.db</c> (on SQLite) and <c>files/</c>; made when it is not there.</summary>
    public required string Folder { get; init; }

    internal Database Open()
    {
        Directory.CreateDirectory(Folder);
        return Postgres is null ? Database.Sqlite(Path.Combine(Folder, "wusheng.db")) : Database.Postgres(Postgres);
    }
}
