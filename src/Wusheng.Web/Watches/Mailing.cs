using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Text.Json;

using Wusheng.Store.House;
using Wusheng.Store.Outbox;
using Wusheng.Web.Features.Callbacks;
using Wusheng.Web.Features.Notices;

namespace Wusheng.Web.Watches;

/// <summary>Sends notices by mail: to staff at the address of their record, to customers at the one their life holds.</summary>
internal sealed class Mailing(MailSettings settings, Database database, WorldReads reads, SurveyDesk surveys)
{
    private const string Customer = "customer";
    private const int Back = 4;
    private static readonly string[] CustomerFields = ["email", "mail", "customerEmail"];

    public async Task DeliverAsync(OutboxRow row, CancellationToken cancel)
    {
        var notice = JsonSerializer.Deserialize<NoticeIntent>(row.Payload, JsonSerializerOptions.Web)!;
        if (settings.Host is null || await AddressAsync(notice, cancel) is not { } to)
        {
            return;
        }

        var life = reads.Ask((world, _) => world.Find(new LifeId(notice.Life)));
        using var mail = MailText.Of(notice, life?.Number ?? "", LinkIn(notice, life), settings, to);
        mail.Headers.Add("Message-ID", $"<{Uri.EscapeDataString(row.Key)}@wusheng>");
        await SendAsync(mail, cancel);
    }

    /// <summary>Sends a letter at once, to see whether the settings work.</summary>
    /// <exception cref="SmtpException">It could not be sent; the inner exception says why.</exception>
    public async Task TryAsync(MailAddress to, string subject, string body, CancellationToken cancel)
    {
        using var mail = new MailMessage(new MailAddress(settings.From), to) { Subject = subject, Body = body };
        await SendAsync(mail, cancel);
    }

    private async Task SendAsync(MailMessage mail, CancellationToken cancel)
    {
        using var smtp = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls, Timeout = 15_000 };
        if (settings.User is not null)
        {
            smtp.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        await smtp.SendMailAsync(mail, cancel);
    }

    private async Task<MailAddress?> AddressAsync(NoticeIntent notice, CancellationToken cancel)
    {
        if (notice.To == Customer)
        {
            return reads.Ask((world, _) => OfCustomer(world, notice.Life));
        }

        await using var db = database.OpenDb();
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(each => each.Id == notice.To && !each.Left, cancel);
        return person is not null && NoticeKinds.Wants(StoredValues.Read(person.Facts), await db.KindAsync(notice.Life, notice.Version, cancel)) ? Parsed(person.Email) : null;
    }

    /// <summary>Staff are led to the record; the customer to what there is to answer, and nowhere else.</summary>
    private string? LinkIn(NoticeIntent notice, Life? life) => notice.To != Customer
        ? $"/cases/{Uri.EscapeDataString(life?.Number ?? "")}"
        : life is null ? null : surveys.LinkTo(life.Id.Text);

    // A survey or callback knows its customer by what it came out of.
    private static MailAddress? OfCustomer(IWorld world, string life)
    {
        var at = world.Find(new LifeId(life));
        for (var back = 0; back < Back && at is not null; back++)
        {
            var known = at.Whole.Fields;
            if (CustomerFields.Select(name => known.GetValueOrDefault(name)?.Value).OfType<Value.Text>().Select(text => Parsed(text.Content)).FirstOrDefault() is { } address)
            {
                return address;
            }

            at = at.Origin is { } origin ? world.Find(origin) : null;
        }

        return null;
    }

    private static MailAddress? Parsed(string? text) => MailAddress.TryCreate(text, out var address) ? address : null;
}

/// <summary>A notice as a letter, Chinese first.</summary>
internal static class MailText
{
    public static MailMessage Of(NoticeIntent notice, string number, string? path, MailSettings settings, MailAddress to)
    {
        var clause = notice.Clause is { } id ? $"\n依据条款 Clause: {id}" : "";
        var link = settings.Address is { } address && path is not null ? $"\n{address.TrimEnd('/')}{path}" : "";
        return new MailMessage(new MailAddress(settings.From), to)
        {
            Subject = string.Create(CultureInfo.InvariantCulture, $"{number} {OneLine(notice.Text)}"),
            Body = $"{notice.Text}\n\n服务单 Case: {number}{clause}{link}\n",
        };
    }

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > 80 ? line[..80] + "…" : line;
    }
}
