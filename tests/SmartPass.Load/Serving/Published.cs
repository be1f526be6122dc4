namespace SmartPass.Load.Serving;

/// <summary>The app as it is run by a district: published, in Release.</summary>
internal sealed record Published(string Program)
{
    private const string Name = "SmartPass.Web.dll";

    /// <param name="folder">Where it was published; none to do so now.</param>
    public static async Task<Published> In(string? folder)
    {
        if (folder is null)
        {
            folder = Path.Combine(Path.GetTempPath(), "smartpass-load", "app");
            await Processes.Run("dotnet", "publish", Path.Combine(Repository(), "src", "SmartPass.Web"), "-c", "Release", "-o", folder, "-v", "quiet", "-nodeReuse:false");
        }

        var program = Path.GetFullPath(Path.Combine(folder, Name));
        return File.Exists(program) ? new Published(program) : throw new InvalidOperationException($"There is no {Name} in {folder}. Publish the app there, or leave out --app.");
    }

    /// <summary>Runs one of the app's commands.</summary>
    public Task<string> Do(params string[] words) => Processes.Run("dotnet", [Program, .. words]);

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SmartPass.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Not inside the repository: name a published app with --app.");
    }
}
