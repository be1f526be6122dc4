using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Someone at a browser of their own. What the browser complains of is kept, and fails the test at its end.</summary>
internal sealed class Person
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly List<string> _expected = [];
    private readonly IBrowserContext _context;
    private readonly Uri _site;

    private Person(string name, IBrowserContext context, IPage page, Uri site)
    {
        Name = name;
        Page = page;
        _context = context;
        _site = site;
        context.Request += (_, request) => Watch(request.Url);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _problems.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        context.WebError += (_, error) => _problems.Enqueue($"script: {error.Error}");
    }

    public string Name { get; }

    public IPage Page { get; }

    public IEnumerable<string> Problems => _problems.Where(problem => !_expected.Any(problem.Contains)).Select(problem => $"{Name}: {problem}");

    public static async Task<Person> Enter(IBrowser browser, Uri site, string name, ViewportSize screen, string? state)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = screen,
            StorageState = state,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-US",
        });
        context.SetDefaultTimeout(Chromium.Patience);
        return new Person(name, context, await context.NewPageAsync(), site);
    }

    /// <summary>A second tab of the same browser.</summary>
    public Task<IPage> AnotherTab() => _context.NewPageAsync();

    public async Task<int> Open(string path) => (await Page.GotoAsync(path))?.Status ?? 0;

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text });

    /// <summary>A complaint this test brings about itself.</summary>
    public void Expect(string complaint) => _expected.Add(complaint);

    /// <summary>The session of this browser, to enter with elsewhere.</summary>
    public Task<string> State() => _context.StorageStateAsync();

    /// <summary>Keeps what is on the screen where a failed test is looked into.</summary>
    public async Task<string> Keep(string folder, string test)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{test}-{Name}");
        await Page.ScreenshotAsync(new() { Path = file + ".png", FullPage = true });
        await File.WriteAllTextAsync(file + ".html", await Page.ContentAsync());
        return file + ".png";
    }

    public Task Leave() => _context.CloseAsync();

    private void Watch(string url)
    {
        var address = new Uri(url);
        if (address.Scheme is not ("data" or "blob") && address.Authority != _site.Authority)
        {
            _problems.Enqueue($"request to another host: {url}");
        }
    }
}
