using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>A test with people in it: skipped where there is no browser, with pictures where it failed, failed where a browser complained.</summary>
public abstract class BrowserTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "TestResults");

    private readonly List<Person> _people = [];

    private protected FakeCamera Camera => chromium.Camera;

    public virtual ValueTask InitializeAsync()
    {
        Assert.SkipUnless(chromium.Browser is not null, chromium.WhyNot);
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var problems = _people.SelectMany(person => person.Problems).ToList();
        foreach (var person in _people)
        {
            if (failed || problems.Count > 0)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"{person.Name} at {person.Page.Url}: {await person.Keep(Results, TestContext.Current.TestMethod!.MethodName)}");
            }

            await person.Leave();
        }

        if (failed)
        {
            problems.ForEach(problem => TestContext.Current.TestOutputHelper?.WriteLine(problem));
        }
        else
        {
            Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
        }
    }

    private protected async Task<Person> Enter(Uri site, string name, ViewportSize? screen = null, string? state = null)
    {
        var person = await Person.Enter(chromium.Browser!, site, name, screen ?? Screen.Desktop, state);
        _people.Add(person);
        return person;
    }
}
