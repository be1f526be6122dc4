using System.Net;
using System.Text.RegularExpressions;

namespace SmartPass.Load.Wire;

/// <summary>A page with a live region as a browser keeps it open: looked at again and again with the stamp it has, pressed where it has buttons.</summary>
internal sealed partial class Screen(Client client, string page, string region)
{
    private readonly Regex _region = new($"<div[^>]* id=\"{region}\"[^>]* hx-get=\"([^\"]*)\"[^>]* hx-vals=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1));

    private byte[] _look = [];

    /// <summary>Where the buttons now on the screen are sent.</summary>
    public IReadOnlyList<string> Buttons { get; private set; } = [];

    /// <summary>The markup as it was read last.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it looks, with the stamp of what it shows.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What a look sends.</summary>
    public ReadOnlyMemory<byte> Request => _look;

    public async Task<Screen> Open()
    {
        Take(await client.Open(page));
        return this;
    }

    /// <summary>Looks; says whether there was something new.</summary>
    public async Task<bool> Look() => await LookOnce() switch
    {
        204 => false,
        200 => true,
        var status => throw new InvalidOperationException($"A look at {page} answered {status}."),
    };

    /// <summary>Looks, and shows what is new; gives the status.</summary>
    public async Task<int> LookOnce()
    {
        var answer = await client.Send(_look);
        if (answer.Status == 200)
        {
            Take(answer.Text);
        }

        return answer.Status;
    }

    /// <summary>Presses a button; gives the status.</summary>
    public async Task<int> Press(string button) => (await client.Press(button)).Status;

    private void Take(string text)
    {
        var found = _region.Match(text);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no live region “{region}” on {page}: {text[..Math.Min(text.Length, 300)]}");
        }

        Text = text;
        Buttons = [.. Button().Matches(text, found.Index).Where(button => !button.Value.Contains(" disabled", StringComparison.Ordinal)).Select(button => WebUtility.HtmlDecode(button.Groups[1].Value))];
        var stamp = Stamp().Match(WebUtility.HtmlDecode(found.Groups[2].Value)).Groups[1].Value;
        Address = $"{WebUtility.HtmlDecode(found.Groups[1].Value)}&stamp={Uri.EscapeDataString(stamp)}";
        _look = client.Polling(Address);
    }

    [GeneratedRegex("<button[^>]* hx-post=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Button();

    [GeneratedRegex("\"stamp\":\"([^\"]+)\"")]
    private static partial Regex Stamp();
}
