using Wusheng.Store.Rows;

namespace Wusheng.Store.Tests.Worlds;

/// <summary>Two accounts cannot share a staff number, on either database.</summary>
public sealed class StaffNumberTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    [Requirement("ROL-02")]
    public async Task A_number_belongs_to_one_person(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();

        Assert.False(await store.House.SaveAsync(new PersonRow { Id = "lin", StaffNumber = "0007", Name = "林某" }));
        Assert.True(await store.House.SaveAsync(new PersonRow { Id = "lin", StaffNumber = "0009", Name = "林某" }));

        using var db = store.Database.OpenDb();
        Assert.Equal("李工", db.People.Single(person => person.StaffNumber == "0007").Name);
    }
}
