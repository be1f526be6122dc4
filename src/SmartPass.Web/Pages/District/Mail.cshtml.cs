using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Pages.District;

/// <summary>The mail server of the district, a try of it, and what it has not taken yet.</summary>
[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class MailModel(MailReader reader, SetMail set, SettleMail settle, MailPost post, IPeople people, IDistrict district, CurrentActor actor, TimeProvider clock) : PageModel
{
    private const string Here = "/district/mail";
    private MailSettings? _settings;
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    [BindProperty, Required(ErrorMessage = "Name the server, for instance smtp.example.org."), StringLength(250, ErrorMessage = "A server's name is shorter than that.")]
    public string? Host { get; set; }

    [BindProperty, Required(ErrorMessage = "Say which port, mostly 587."), Range(1, 65535, ErrorMessage = "A port is from 1 to 65535.")]
    public int? Port { get; set; } = 587;

    [BindProperty, EnumDataType(typeof(MailTls), ErrorMessage = "Choose one from the list.")]
    public MailTls Tls { get; set; }

    [BindProperty, StringLength(250, ErrorMessage = "A user name is shorter than that.")]
    public string? UserName { get; set; }

    [BindProperty, StringLength(1000, ErrorMessage = "A password is shorter than that.")]
    public string? Password { get; set; }

    [BindProperty, Required(ErrorMessage = "Say as whom mails are sent, for instance SmartPass."), StringLength(100, ErrorMessage = "Use at most 100 characters.")]
    public string? FromName { get; set; } = "SmartPass";

    [BindProperty, Required(ErrorMessage = "Say from which address mails are sent."), EmailAddress(ErrorMessage = "Write an address such as passes@example.org.")]
    public string? FromAddress { get; set; }

    [BindProperty, Required(ErrorMessage = "Say where people reach SmartPass.")]
    public string? SiteAddress { get; set; }

    public string? To { get; private set; }

    public string? TestFault { get; private set; }

    public IReadOnlyList<MailOnItsWay> Mails { get; private set; } = [];

    public bool IsOn => _settings is not null;

    public bool HasPassword => _settings?.SealedPassword is not null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Load(stop);
        SiteAddress = $"{Request.Scheme}://{Request.Host}";
        if (_settings is { } there)
        {
            (Host, Port, Tls, UserName, FromName, FromAddress, SiteAddress) = (there.Host, there.Port, there.Tls, there.User, there.FromName, there.FromAddress, there.SiteAddress);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var site = MailAddresses.Site(SiteAddress);
        if (ModelState.GetFieldValidationState(nameof(SiteAddress)) == ModelValidationState.Valid && site is null)
        {
            ModelState.AddModelError(nameof(SiteAddress), "Write it with https:// or http:// in front, for instance https://passes.example.org.");
        }

        if (Tls == MailTls.None && !string.IsNullOrEmpty(UserName))
        {
            ModelState.AddModelError(nameof(Tls), "Without encryption no password is sent. Choose an encryption, or leave the user empty.");
        }

        if (!ModelState.IsValid)
        {
            await Load(stop);
            return this.Again();
        }

        await set.Set(new MailSettings
        {
            Host = Host!.Trim(), Port = Port!.Value, Tls = Tls, User = string.IsNullOrWhiteSpace(UserName) ? null : UserName.Trim(), FromName = FromName!.Trim(), FromAddress = FromAddress!.Trim(), SiteAddress = site!,
        }, string.IsNullOrEmpty(Password) ? null : Password, stop);
        return this.GoTo(Here, "Saved. Send yourself a test mail.");
    }

    public async Task<IActionResult> OnPostTestAsync(string? to, CancellationToken stop)
    {
        // Shown again, the form has what is saved.
        ModelState.Clear();
        await OnGetAsync(stop);
        To = to;
        TestFault = _settings is null ? "Save a mail server first."
            : !MailAddresses.IsOne(to) ? "Write an address such as you@example.org."
            : await post.Send(_settings, to!, "A test from SmartPass", $"Mail works. This was sent from {_settings.SiteAddress}.\n", stop) is { } fault ? $"{fault.Words.TrimEnd('.')}. Look at the settings above, then try again." : null;
        return TestFault is null ? this.GoTo(Here, $"Sent to {to}. Look whether it has come.") : this.Again();
    }

    public async Task<IActionResult> OnPostRetryAsync(long id, CancellationToken stop) =>
        this.GoTo(Here, await settle.Retry(id, stop) ? "It is tried again now." : "That mail is no longer there.");

    public async Task<IActionResult> OnPostDiscardAsync(long id, CancellationToken stop) =>
        this.GoTo(Here, await settle.Discard(id, stop) ? "Thrown away." : "That mail is no longer there.");

    public async Task<IActionResult> OnPostOffAsync(CancellationToken stop)
    {
        await set.TurnOff(stop);
        return this.GoTo(Here, "No more mail is sent.");
    }

    public string Moment(DateTimeOffset at) => _zone.Moment(at, clock.GetUtcNow());

    public string Standing(MailOnItsWay mail) => mail.State switch
    {
        MailState.Sending => "Being sent",
        MailState.Failed => $"Given up after {CountWords.Count(mail.Tries, "try", "tries")}",
        _ when mail.Tries == 0 => "Waits to be sent",
        _ => $"Tried {CountWords.Count(mail.Tries, "time")}, again at {Moment(mail.NextAt)}",
    };

    private async Task Load(CancellationToken stop)
    {
        _settings = await reader.Settings(stop);
        _zone = await district.Zone(stop);
        Mails = await reader.Open(stop);
        To = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Email;
    }
}
