using System.Net.Mail;

using Microsoft.Extensions.Localization;

using Wusheng.Store.House;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Admin;

/// <summary>A person as the form holds them; what is wrong with each field, by its name.</summary>
internal sealed record PersonForm(string Number, string Name, string? Email, string? Skills, bool Left, ImmutableArray<Post> Posts)
{
    public const string SkillsFact = "skills";
    private const int Longest = 64;

    public static PersonForm Empty { get; } = new("", "", null, null, false, []);

    public static PersonForm Of(PersonRow row) => new(
        row.StaffNumber, row.Name, row.Email, (StoredValues.Read(row.Facts).GetValueOrDefault(SkillsFact) as Value.Text)?.Content, row.Left, StoredValues.ReadPosts(row.Posts));

    public static PersonForm Of(IFormCollection form)
    {
        var posts = form["role"].Zip(form["site"], (role, site) => new Post(role ?? "", site ?? "")).Where(post => post.Role.Length > 0).Distinct();
        return new PersonForm(form["number"].ToString().Trim(), form["name"].ToString().Trim(), Text(form["email"]), Text(form["skills"]), form["left"] == "true", [.. posts]);
    }

    public Dictionary<string, string> Faults(Staffing staffing, PersonRow? before, IStringLocalizer<Texts> say)
    {
        var faults = new Dictionary<string, string>();
        if (Number.Length is 0 or > Longest || !Number.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            faults["number"] = say["person.number.bad"];
        }
        else if (before is null && staffing.House.People.Values.FirstOrDefault(person => person.StaffNumber == Number || person.Id == Number) is { } taken)
        {
            faults["number"] = say["person.number.taken", Number, taken.Name];
        }

        if (Name.Length is 0 or > Longest)
        {
            faults["name"] = say["person.name.bad"];
        }

        if (Email is { } email && !MailAddress.TryCreate(email, out _))
        {
            faults["email"] = say["person.email.bad"];
        }

        if (Posts.Any(post => !staffing.House.Sites.ContainsKey(post.Site)))
        {
            faults["posts"] = say["person.post.no-site"];
        }
        else if (before is not null && Administrators.Is(before) && !IsAdministrator && Others(staffing, before) == 0)
        {
            faults["posts"] = say["person.last-administrator"];
        }

        return faults;
    }

    public PersonRow Onto(PersonRow row) => row with
    {
        Name = Name,
        Email = Email,
        Left = Left,
        Posts = StoredValues.WritePosts(Posts),
        Facts = StoredValues.Write(Skills is null ? StoredValues.Read(row.Facts).Remove(SkillsFact) : StoredValues.Read(row.Facts).SetItem(SkillsFact, new Value.Text(Skills))),
    };

    private bool IsAdministrator => !Left && Posts.Any(post => post.Role == Administrators.Role);

    private static int Others(Staffing staffing, PersonRow me) => staffing.House.People.Values.Count(person => person.Id != me.Id && Administrators.Is(person));

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
