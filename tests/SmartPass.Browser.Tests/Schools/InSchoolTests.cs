using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;

namespace SmartPass.Browser.Tests.Schools;

[CollectionDefinition(nameof(PreparedSchool))]
public sealed class InSchool : ICollectionFixture<PreparedSchool>;

/// <summary>Tests whose people are signed in at the prepared school.</summary>
public abstract class InSchoolTests(Chromium chromium, PreparedSchool school) : BrowserTests(chromium)
{
    private protected PreparedSchool School { get; } = school;

    /// <summary>Someone of the school, signed in, with a page of the school open.</summary>
    private protected async Task<Person> Enter(string name, Account account, string? path, ViewportSize? screen = null)
    {
        var session = await School.SessionOf(account, () => Enter(School.Site.Address, name + " signing in"));
        var person = await Enter(School.Site.Address, name, screen, session);
        if (path is not null)
        {
            await person.Open(School.At(path));
        }

        return person;
    }
}
