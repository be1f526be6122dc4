using System.Globalization;
using SmartPass.Load.Serving;
using SmartPass.Testing;

namespace SmartPass.Load.Making;

/// <summary>How large a district is wanted.</summary>
/// <param name="Schools">How many schools.</param>
/// <param name="Students">How many students in all.</param>
/// <param name="PastPasses">How many passes they had in the weeks before.</param>
/// <param name="Groups">How many encounter groups there are.</param>
internal sealed record Size(int Schools, int Students, int PastPasses = 0, int Groups = 50)
{
    public static Size OneSchool { get; } = new(1, 1_500, 4_000);
}

/// <summary>A district made as its IT makes one: a roster by the command line, set-up, bells and rooms through the pages. What a page would take hours for (an account for everyone, years of passes) is written by <see cref="Fill"/>.</summary>
internal static class District
{
    private const string Email = "sam@sample.example";
    private const string Password = "quiet lantern under nine boats";

    /// <param name="app">The app.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="size">How large.</param>
    public static async Task Make(Published app, string folder, Size size)
    {
        Directory.CreateDirectory(folder);
        var roster = Path.Combine(folder, "roster.zip");
        await WriteRoster(app, roster, size);
        await app.Do("import-roster", roster, "--data", folder);
        await using (var server = await Server.OfApp(app, folder))
        {
            await SetUp(server.Address, folder);
            await server.Stop();
        }

        Fill.Everything(folder, size);
    }

    public static Task WriteRoster(Published app, string file, Size size, int seed = 7) => app.Do(
        "sample-roster", file, "--schools", $"{size.Schools}", "--students", $"{size.Students}", "--seed", $"{seed}", "--date", Bells.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Signs in as the one who set it up.</summary>
    public static async Task SignIn(Visitor districtIT)
    {
        await districtIT.Open("/sign-in");
        await districtIT.Press("Sign in", ("Name", Email), ("Password", Password));
    }

    private static async Task SetUp(Uri address, string folder)
    {
        using var districtIT = new Visitor(address);
        await districtIT.Open("/");
        await districtIT.Press(
            "Set up the district",
            ("District", "Sample Unified"), ("Zone", "UTC"), ("GivenName", "Sam"), ("FamilyName", "Ito"), ("Email", Email), ("Password", Password), ("Again", Password));
        foreach (var school in Database.Of(folder, "SELECT Slug FROM Roster_School ORDER BY Id", row => row.GetString(0)))
        {
            await districtIT.Open($"/{school}/schedules");
            await districtIT.Press("Make the schedule");
            await districtIT.Open($"/{school}/rooms/starter");
            await districtIT.Press("Add these rooms");
        }
    }
}
