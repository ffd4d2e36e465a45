using Wusheng.Core.Packs;
using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.House;

/// <summary>The statements behind <see cref="HouseStore"/>.</summary>
internal static class HouseSql
{
    internal static void Put(SqlLine sql, SiteRow site)
    {
        sql.Write(
            """
            INSERT INTO sites (id, title, parent, zone, parameters, facts) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, parent = excluded.parent, zone = excluded.zone, parameters = excluded.parameters, facts = excluded.facts
            """,
            site.Id, site.Title, site.Parent, site.Zone, site.Parameters, site.Facts);
        HouseReading.Touch(sql);
    }

    internal static bool Put(SqlLine sql, PersonRow person)
    {
        if (sql.ReadOne("SELECT id FROM people WHERE staff_number = $1 AND id <> $2", row => row.GetString(0), person.StaffNumber, person.Id) is not null)
        {
            return false;
        }

        sql.Write(
            """
            INSERT INTO people (id, staff_number, name, password_hash, second_factor, posts, email, theme, language, facts, present, "left")
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (id) DO UPDATE SET staff_number = excluded.staff_number, name = excluded.name, password_hash = excluded.password_hash,
                second_factor = excluded.second_factor, posts = excluded.posts, email = excluded.email, theme = excluded.theme,
                language = excluded.language, facts = excluded.facts, present = excluded.present, "left" = excluded."left"
            """,
            person.Id, person.StaffNumber, person.Name, person.PasswordHash, person.SecondFactor, person.Posts, person.Email, person.Theme, person.Language,
            person.Facts, person.Present, person.Left);
        HouseReading.Touch(sql);
        return true;
    }

    internal static void Put(SqlLine sql, HookRow hook)
    {
        sql.Write(
            """
            INSERT INTO hooks (id, url, secret, kinds, site, enabled, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET url = excluded.url, secret = excluded.secret, kinds = excluded.kinds, site = excluded.site, enabled = excluded.enabled
            """,
            hook.Id, hook.Url, hook.Secret, hook.Kinds, hook.Site, hook.Enabled, hook.CreatedAt);
        HouseReading.Touch(sql);
    }

    internal static void Put(SqlLine sql, Pack pack, byte[] content, Publication publication)
    {
        sql.Write(
            "INSERT INTO packs (hash, pack_id, semantic, title, content, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (hash) DO NOTHING",
            pack.Version.Hash, pack.Version.Id, pack.Version.Semantic, pack.Title, content, publication.At, publication.By);
        sql.Write(
            "INSERT INTO publications (id, site, pack_id, hash, at, \"by\") VALUES ($1, $2, $3, $4, $5, $6)",
            publication.Id, publication.Site, pack.Version.Id, pack.Version.Hash, publication.At, publication.By);
        HouseReading.Touch(sql);
    }
}
