using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Commands;

namespace SmartPass.Roster;

/// <summary>What the roster can do from the command line, without a server.</summary>
public static class RosterCommands
{
    /// <summary>Runs "import-roster" or "sample-roster"; answers the exit code.</summary>
    public static async Task<int> Run(string command, string[] words, string data)
    {
        try
        {
            return command == "sample-roster" ? await SampleCommand.Run(words, Console.Out, TimeProvider.System) : await Import(words, data);
        }
        catch (Exception wrong) when (wrong is UnknownWord or StartRefusedException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static async Task<int> Import(string[] words, string data)
    {
        var request = ImportCommand.Read(words);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new DataFolder(data), [new RosterModule()]);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<Migrator>().Run();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(new Actor(default, "Command line", null, new HashSet<Role>(), new HashSet<string>()));
        return await ActivatorUtilities.CreateInstance<ImportCommand>(scope.ServiceProvider).Run(request, Console.Out, CancellationToken.None);
    }
}
