using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.SignIn;

/// <summary>At the first start the desk makes its administrator and prints the password once; there is no default one.</summary>
internal sealed class FirstAdministrator(People people, IPasswordHasher<PersonRow> hasher)
{
    public const string Number = "admin";
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 14;

    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        if (await people.AnyAsync(cancel))
        {
            return;
        }

        var password = RandomNumberGenerator.GetString(Letters, Length);
        var person = new PersonRow
        {
            Id = Number,
            StaffNumber = Number,
            Name = "管理员",
            Posts = StoredValues.WritePosts([new Post(Administrators.Role, RootSite.Id)]),
        };
        await people.SaveAsync(person with { PasswordHash = hasher.HashPassword(person, password) }, cancel);
        Print(password);
    }

    private static void Print(string password)
    {
        Console.WriteLine();
        Console.WriteLine($"  管理员 Administrator   工号 Number: {Number}   密码 Password: {password}");
        Console.WriteLine("  只显示这一次，请记下来。 Shown only this once: write it down.");
        Console.WriteLine();
    }
}
