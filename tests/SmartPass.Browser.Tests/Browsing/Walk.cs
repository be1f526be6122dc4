using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Goes to every page that links lead to, each kind of page once: one room stands for all rooms.</summary>
internal static partial class Walk
{
    /// <param name="person">Who walks.</param>
    /// <param name="starts">Where from.</param>
    /// <param name="within">First part of the paths to keep to: a school's; "/" for all that is no school's.</param>
    /// <param name="look">What is done on each page.</param>
    public static async Task<IReadOnlyCollection<string>> From(Person person, IEnumerable<string> starts, string within, Func<IPage, Task> look)
    {
        var seen = new HashSet<string>();
        var ahead = new Queue<string>(starts);
        while (ahead.TryDequeue(out var path))
        {
            if (!seen.Add(Kind(path)))
            {
                continue;
            }

            var response = await person.Page.GotoAsync(path);
            Assert.True(response?.Status == 200, $"{path} answers {response?.Status}");
            await look(person.Page);
            foreach (var link in await person.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)"))
            {
                var address = new Uri(link);
                if (address.Authority == new Uri(person.Page.Url).Authority && IsWithin(address.AbsolutePath) && !address.AbsolutePath.Contains("/export", StringComparison.Ordinal))
                {
                    ahead.Enqueue(address.PathAndQuery);
                }
            }
        }

        return seen;

        bool IsWithin(string path) => within == "/" ? !Slug().IsMatch(path) : path.StartsWith(within, StringComparison.Ordinal);
    }

    /// <summary>The path without the school and with a sign for each id.</summary>
    private static string Kind(string path) => Id().Replace(Slug().Replace(path.Split('?')[0], ""), "/*").TrimEnd('/') is { Length: > 0 } kind ? kind : "/";

    [GeneratedRegex("/[0-9]+(?=/|$)|(?<=/slips)/[^/]+")]
    private static partial Regex Id();

    [GeneratedRegex("^/[a-z-]+-school(?=/|$)")]
    private static partial Regex Slug();
}
