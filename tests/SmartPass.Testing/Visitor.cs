using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SmartPass.Testing;

/// <summary>Someone at a browser that runs no script: opens pages, fills in and sends the forms they are given, follows where they lead, keeps cookies.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() };
    private readonly HttpClient _client;

    public Visitor(Uri site)
    {
        _client = new HttpClient(_handler) { BaseAddress = site };
    }

    /// <summary>The page now on the screen.</summary>
    public Shown Page { get; private set; } = null!;

    /// <param name="path">An address, taken from the page on the screen where it is relative.</param>
    public Task<Shown> Open(string path) => Show(new HttpRequestMessage(HttpMethod.Get, Page is null ? new Uri(_client.BaseAddress!, path) : new Uri(Page.Address, path)));

    /// <summary>Presses the button of that name (its text, its label, or its id) with the fields its form has, and what was typed instead.</summary>
    public Task<Shown> Press(string button, params (string Name, string Value)[] typed) => Show(Pressing(Page, button, typed));

    /// <summary>Presses a button of a page that may have been on the screen for long.</summary>
    public Task<Shown> PressOn(Shown page, string button, params (string Name, string Value)[] typed) => Show(Pressing(page, button, typed));

    /// <summary>Follows the link of that name.</summary>
    public Task<Shown> Follow(string link) => Open(Page.Link(link));

    /// <summary>Chooses a file in the page's upload form and sends it.</summary>
    public Task<Shown> Upload(string fileName, byte[] bytes, params (string Name, string Value)[] typed)
    {
        var field = Page.Document.QuerySelector("input[type=file]") ?? throw new InvalidOperationException($"No file field on {Page.Address} ({Page.Status}): {Page.Words}");
        var form = field.Closest("form")!;
        var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), field.GetAttribute("name")!, fileName } };
        foreach (var (name, value) in Fields(form, typed).Where(pair => pair.Name != field.GetAttribute("name")))
        {
            content.Add(new StringContent(value), name);
        }

        return Show(new HttpRequestMessage(HttpMethod.Post, Target(Page, form.GetAttribute("action"))) { Content = content });
    }

    /// <summary>Sends a request as it is, without following where it leads.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request) => await _client.SendAsync(request);

    public static HttpRequestMessage Pressing(Shown page, string button, params (string Name, string Value)[] typed)
    {
        var pressed = page.Button(button);
        var form = pressed.GetAttribute("form") is { } id ? page.Document.GetElementById(id)! : pressed.Closest("form")!;
        var fields = Fields(form, typed);
        if (pressed.GetAttribute("name") is { } own && fields.All(field => field.Name != own))
        {
            fields.Add((own, pressed.GetAttribute("value") ?? ""));
        }

        var target = Target(page, pressed.GetAttribute("formaction") ?? form.GetAttribute("action"));
        var method = pressed.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get";
        var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        if (method.Equals("post", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
        }

        return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(target) { Query = content.ReadAsStringAsync().Result }.Uri);
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private static Uri Target(Shown page, string? action) => new(page.Address, string.IsNullOrEmpty(action) ? page.Address.ToString() : action);

    private static List<(string Name, string Value)> Fields(IElement form, (string Name, string Value)[] typed)
    {
        var own = form.Owner!.QuerySelectorAll("input, select, textarea")
            .Where(field => field.Closest("form") == form || (form.Id is { } id && field.GetAttribute("form") == id));
        var fields = from field in own
                     let name = field.GetAttribute("name")
                     where !string.IsNullOrEmpty(name) && !field.HasAttribute("disabled") && field.GetAttribute("type") is not ("submit" or "file")
                     where field.GetAttribute("type") is not ("radio" or "checkbox") || field.HasAttribute("checked")
                     where typed.All(instead => instead.Name != name)
                     select (name, Value(field));
        return [.. fields, .. typed];
    }

    private static string Value(IElement field) => field.LocalName switch
    {
        "select" => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option")) is { } option ? option.GetAttribute("value") ?? option.TextContent : "",
        "textarea" => field.TextContent,
        _ => field.GetAttribute("value") ?? (field.GetAttribute("type") is "checkbox" or "radio" ? "on" : ""),
    };

    private async Task<Shown> Show(HttpRequestMessage request)
    {
        for (var hop = 0; ; hop++)
        {
            using var response = await _client.SendAsync(request);
            var address = response.RequestMessage!.RequestUri!;
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } onward && hop < 10)
            {
                request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, onward));
                continue;
            }

            var text = await response.Content.ReadAsStringAsync();
            return Page = new Shown((int)response.StatusCode, address, text, new HtmlParser().ParseDocument(text));
        }
    }
}

/// <summary>A page as it was shown.</summary>
/// <param name="Status">Status code of the answer.</param>
/// <param name="Address">Where it was found, after all redirects.</param>
/// <param name="Text">The answer as text.</param>
/// <param name="Document">The answer as a document.</param>
public sealed record Shown(int Status, Uri Address, string Text, IDocument Document)
{
    /// <summary>What a reader sees of the main part, in one line.</summary>
    public string Words => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the last act had to say.</summary>
    public string Notice => Document.QuerySelector(".notice > span")?.TextContent.Trim() ?? "";

    public IElement Button(string name) =>
        Document.QuerySelectorAll("button").FirstOrDefault(button => Reads(button, name))
        ?? throw new InvalidOperationException($"No button “{name}” on {Address}. There are: {string.Join(" | ", Document.QuerySelectorAll("button").Select(button => Squeeze(button.TextContent)))}");

    public string Link(string name) =>
        Document.QuerySelectorAll("a[href]").FirstOrDefault(link => Reads(link, name))?.GetAttribute("href")
        ?? throw new InvalidOperationException($"No link “{name}” on {Address}. There are: {string.Join(" | ", Document.QuerySelectorAll("a[href]").Select(link => Squeeze(link.TextContent)))}");

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    private static bool Reads(IElement element, string name) =>
        Squeeze(element.TextContent) == name || element.Id == name || element.QuerySelector("b")?.TextContent.Trim() == name || element.GetAttribute("aria-label") == name || Squeeze(Spoken(element)) == name || Squeeze(element.TextContent).StartsWith(name + " ", StringComparison.Ordinal);

    // As a screen reader would say it: without initials and pictures.
    private static string Spoken(IElement element)
    {
        var spoken = (IElement)element.Clone();
        spoken.QuerySelectorAll("[aria-hidden=true]").ToList().ForEach(unspoken => unspoken.Remove());
        return spoken.TextContent;
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
