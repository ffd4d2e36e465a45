using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>What a person proves with that it is them: password and second factor.</summary>
public static class CredentialStore
{
    public static Task SetPasswordAsync(this LifeStore lives, string person, string hash, CancellationToken cancel = default) =>
        lives.WriteAsync(sql => sql.Write("UPDATE people SET password_hash = $2 WHERE id = $1", person, hash), cancel);

    public static Task EndSecondFactorAsync(this LifeStore lives, string person, CancellationToken cancel = default) =>
        lives.WriteAsync(sql => sql.Write("UPDATE people SET second_factor = NULL WHERE id = $1", person), cancel);

    /// <summary>Replaces the second factor if it is still the one that was read, so that one code opens one door once.</summary>
    /// <param name="from">As it was read; null for none.</param>
    /// <returns>False when somebody was faster; nothing is written then.</returns>
    public static Task<bool> SetSecondFactorAsync(this LifeStore lives, string person, string? from, string to, CancellationToken cancel = default) =>
        lives.WriteAsync(
            (sql, _) =>
            {
                if (sql.ReadOne("SELECT COALESCE(second_factor, '') FROM people WHERE id = $1", row => row.GetString(0), person) != (from ?? ""))
                {
                    return false;
                }

                sql.WriteOne("UPDATE people SET second_factor = $2 WHERE id = $1 AND COALESCE(second_factor, '') = $3", person, to, from ?? "");
                return true;
            },
            cancel);
}
