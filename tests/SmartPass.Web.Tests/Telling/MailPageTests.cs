using System.Net;
using System.Net.Sockets;
using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests.Telling;

/// <summary>District IT sets up mail.</summary>
[Collection(InTown.Name)]
public sealed class MailPageTests(TownFixture fixture)
{
    private const string Page = "/district/mail";

    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task What_is_missing_is_said_in_its_place_and_what_was_typed_is_kept()
    {
        var it = _town.DistrictIT;
        await it.Open(Page);
        Assert.Contains("Off.", it.Page.Words);

        await it.Press("Save", ("Host", ""), ("FromAddress", "not an address"), ("SiteAddress", "passes"), ("FromName", "Passes of Lincoln"), ("Tls", "None"), ("UserName", "district"), ("Password", "secret"));

        Assert.Equal(400, it.Page.Status);
        Assert.Contains("Name the server", it.Page.Words);
        Assert.Contains("Write an address such as", it.Page.Words);
        Assert.Contains("https:// or http:// in front", it.Page.Words);
        Assert.Contains("Without encryption no password is sent", it.Page.Words);
        Assert.Equal("Passes of Lincoln", it.Page.Document.QuerySelector("[name=FromName]")!.GetAttribute("value"));
        Assert.DoesNotContain("secret", it.Page.Text);
    }

    [Fact]
    public async Task A_test_mail_says_at_once_why_it_was_not_sent_and_mail_can_be_stopped_again()
    {
        var it = _town.DistrictIT;
        await it.Open(Page);
        await it.Press("Save", ("Host", "127.0.0.1"), ("Port", UnusedPort()), ("Tls", "None"), ("FromAddress", "passes@school.example"), ("SiteAddress", "https://passes.example/"));
        Assert.Equal("https://passes.example", it.Page.Document.QuerySelector("[name=SiteAddress]")!.GetAttribute("value"));

        await it.Press("Send a test mail", ("to", "someone"));
        Assert.Equal(400, it.Page.Status);
        Assert.Contains("Write an address such as you@example.org", it.Page.Words);
        await it.Press("Send a test mail", ("to", "it@school.example"));
        Assert.Contains("Look at the settings above, then try again.", it.Page.Words);
        Assert.Equal("it@school.example", it.Page.Document.QuerySelector("#to")!.GetAttribute("value"));

        await it.Press("Stop sending mail");
        Assert.Contains("Off.", it.Page.Words);
    }

    private static string UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
