using SmartPass.Platform.Export;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Devices;

/// <summary>A town of its own whose students have PINs and whose office pairs devices.</summary>
public sealed class DeviceTown : IAsyncLifetime
{
    private readonly Queue<(string Name, string Number, string Pin)> _students = new();

    internal Town Town { get; private set; } = null!;

    internal Visitor Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Town = await Town.Build();
        Office = await Town.SignInWhoSees(Town.Lincoln, "Board");
        await Office.Open($"{Town.Lincoln}/accounts/pins");
        var made = Office.Page.Document.QuerySelectorAll("button").First(button => button.TextContent.Contains("Grade 10")).TextContent;
        var slips = await Office.Press(string.Join(' ', made.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var line in CsvFile.Read((await Office.Open(slips.Link("Download CSV"))).Text).Lines)
        {
            _students.Enqueue((line.Cell(0), line.Cell(2), line.Cell(3)));
        }
    }

    /// <summary>A student no other test has.</summary>
    internal (string Name, string Number, string Pin) AStudent() => _students.Dequeue();

    /// <summary>A code that the office makes, as it stands on the page.</summary>
    internal async Task<string> Code(string form, params (string Name, string Value)[] typed)
    {
        await Office.Open($"{Town.Lincoln}/devices");
        var button = Office.Page.Document.QuerySelector($"form[action$='handler={form}'] button")!;
        button.TextContent = "This one";
        return (await Office.Press("This one", typed)).Document.QuerySelector(".pairing-code")!.TextContent.Trim();
    }

    /// <summary>A browser that was made the kiosk of Room… the first classroom there is.</summary>
    internal async Task<Visitor> Kiosk(params (string Name, string Value)[] also)
    {
        var device = Town.Site.Visitor();
        var code = await Code("kiosk", [("Room", await ARoom()), .. also]);
        await device.Open("/pair");
        await device.Press("Pair", ("Code", code));
        return device;
    }

    internal async Task<string> ARoom()
    {
        await Office.Open($"{Town.Lincoln}/devices");
        return Office.Page.Document.QuerySelectorAll("#room option").First(option => option.TextContent.StartsWith("Library", StringComparison.Ordinal)).GetAttribute("value")!;
    }

    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await Town.DisposeAsync();
    }
}
