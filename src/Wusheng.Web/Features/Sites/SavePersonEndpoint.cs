using System.Net.Mail;

using Microsoft.AspNetCore.Identity;

using Wusheng.Store.House;
using Wusheng.Web.Features.Account;

namespace Wusheng.Web.Features.Sites;

/// <summary>Adds or changes a person: at sites the caller administers, with a staff number of their own.</summary>
internal static class SavePersonEndpoint
{
    /// <param name="Password">A new password; left out, it stays as it is.</param>
    /// <param name="Left">No longer of the staff: keeps the name in the records, signs in no more.</param>
    internal sealed record Request(
        string StaffNumber, string Name, ImmutableArray<Post> Posts, string? Email = null, string? Password = null, bool Present = true, bool Left = false);

    public static async Task<IResult> PutAsync(
        string id, Body<Request> body, Caller caller, CallerSight sight, HouseStore house, WushengDb db, IPasswordHasher<PersonRow> hasher, CancellationToken cancel)
    {
        var asked = body.Value;
        if (sight.Ask((_, book) => Wrong(book, id, asked, caller)) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var row = await db.People.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancel) ?? new PersonRow { Id = id };
        row = row with
        {
            StaffNumber = asked.StaffNumber.Trim(),
            Name = asked.Name.Trim(),
            Posts = StoredValues.WritePosts(asked.Posts.IsDefault ? [] : asked.Posts),
            Email = asked.Email ?? row.Email,
            Present = asked.Present,
            Left = asked.Left,
        };
        row = asked.Password is { } password ? row with { PasswordHash = hasher.HashPassword(row, password) } : row;
        return await house.SaveAsync(row, cancel) ? TypedResults.Ok(PeopleList.Detail.Of(row, true)) : Taken.ToProblem();
    }

    private static Refusal? Wrong(HouseBook book, string id, Request asked, Caller caller)
    {
        var mine = Administrators.Of(book, caller.Person);
        return !PeopleList.Administers(book, caller.Person, id) ? NotYours
            : (asked.Posts.IsDefault ? [] : asked.Posts).FirstOrDefault(post => post is null || !mine.Contains(post.Site)) is { } post ? CallerSight.NoSite(post.Site)
            : asked.Posts.IsDefault ? Faults.Missing("posts")
            : id.Length > 64 || id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.')) ? Faults.Field("id", "只能用字母、数字和 - _ .，最多 64 个。", "holds letters, digits and - _ . only, 64 at most.")
            : string.IsNullOrWhiteSpace(asked.StaffNumber) || asked.StaffNumber.Length > 32 ? Faults.Field("staffNumber", "应有 1 到 32 个字符。", "has 1 to 32 characters.")
            : string.IsNullOrWhiteSpace(asked.Name) || asked.Name.Length > 64 ? Faults.Field("name", "应有 1 到 64 个字。", "has 1 to 64 characters.")
            : asked.Email is { Length: > 0 } mail && !MailAddress.TryCreate(mail, out _) ? Faults.Field("email", "不是邮箱地址。", "is no mail address.")
            : asked.Password is { } password && PasswordRule.Fault(password, asked.StaffNumber, asked.Name) is not null ? Guessable
            : null;
    }

    private static Refusal Guessable { get; } = Faults.Field(
        "password",
        $"要有 {PasswordRule.Least} 到 {PasswordRule.Most} 个字符，不能是连着的键、重复的字符、常见的词，也不能带本人工号或姓名。",
        $"has {PasswordRule.Least} to {PasswordRule.Most} characters; no rows of keys, repeats, common words, nor the person's own number or name.");

    private static Refusal NotYours { get; } = Faults.NotYours("只有管理这些网点的管理员能改人员。", "Only an administrator of these sites changes people.");

    private static Refusal Taken { get; } = new(
        RefusalKind.Conflict, "staff-number", "这个工号已有人用，每人的工号不同。", "That staff number is another person's: each has one of their own.") { Field = "staffNumber" };
}
