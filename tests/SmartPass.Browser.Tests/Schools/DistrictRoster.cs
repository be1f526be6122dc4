using SmartPass.Roster;

namespace SmartPass.Browser.Tests.Schools;

/// <summary>The roster the story begins with: the real district's where its file is at hand, else a sample that lacks what exports often lack, the periods of classes.</summary>
/// <param name="File">The zip.</param>
/// <param name="School">The high school of the story.</param>
/// <param name="IsReal">Whether it is the district's.</param>
internal sealed record DistrictRoster(string File, string School, bool IsReal)
{
    private const string Name = "oneroster-district-a.zip";

    public static async Task<DistrictRoster> Find(string folder)
    {
        if (Folders().Select(place => Path.Combine(place, Name)).FirstOrDefault(System.IO.File.Exists) is { } real)
        {
            return new DistrictRoster(real, "East Josh High School", IsReal: true);
        }

        var sample = Path.Combine(folder, "sample.zip");
        Assert.Equal(0, await RosterCommands.Run("sample-roster", [sample, "--schools", "1", "--students", "400", "--seed", "3", "--date", SchoolMorning.Date, "--no-periods"], folder));
        return new DistrictRoster(sample, "Lincoln High School", IsReal: false);
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("SMARTPASS_SAMPLE_DATA") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            yield return Path.Combine(at.FullName, "shared", "data");
        }
    }
}
