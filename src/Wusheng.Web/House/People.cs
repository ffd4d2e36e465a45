using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>Who may sign in: the staff who have a password and have not left.</summary>
internal sealed class People(Database database, HouseStore house)
{
    public async Task<PersonRow?> FindAsync(string number, CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        return await db.People.AsNoTracking().FirstOrDefaultAsync(person => person.StaffNumber == number && !person.Left && person.PasswordHash != null, cancel);
    }

    public async Task<bool> AnyAsync(CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        return await db.People.AnyAsync(person => person.PasswordHash != null, cancel);
    }

    public Task SaveAsync(PersonRow person, CancellationToken cancel) => house.SaveAsync(person, cancel);
}
