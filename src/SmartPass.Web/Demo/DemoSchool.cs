using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Demo;

/// <summary>Opens the fictional school: written into an empty data folder, found in its own, refused in any other.</summary>
internal sealed partial class DemoSchool(IServiceScopeFactory scopes, ISchoolDirectory schools, DataFolder folder, TimeProvider clock, ILogger<DemoSchool> log)
{
    // The mark stands before the first row and says when the last is there: a start that was cut off is told again.
    private const string Begun = "The demo is being written.\n";
    private const string Written = "This folder holds the demo of SmartPass. Nothing in it is real.\n";

    private string Mark => Path.Combine(folder.Root, "demo.txt");

    public async Task Open(CancellationToken stop = default)
    {
        var mark = File.Exists(Mark) ? await File.ReadAllTextAsync(Mark, stop) : null;
        if (mark is null && await HoldsSomething(stop))
        {
            throw new NoDemoFolderException(folder.Root);
        }

        if (mark != Written)
        {
            await File.WriteAllTextAsync(Mark, Begun, stop);
            await Write(stop);
            await File.WriteAllTextAsync(Mark, Written, stop);
        }
    }

    /// <summary>Set-up gives the district its name, and a roster its schools: one of them comes before anything else.</summary>
    private async Task<bool> HoldsSomething(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return schools.All.Count > 0 || (await scope.ServiceProvider.GetRequiredService<IDistrict>().Name(stop)).Length > 0;
    }

    private async Task Write(CancellationToken stop)
    {
        foreach (var order in await Orders())
        {
            var begun = clock.GetTimestamp();
            await using var scope = scopes.CreateAsyncScope();
            if (schools.All is [var school, ..])
            {
                scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(school);
            }

            await scope.ServiceProvider.GetServices<IDemoChapter>().Single(chapter => chapter.Order == order).Write(stop);
            ChapterWritten(log, order, (long)clock.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    private async Task<IReadOnlyList<int>> Orders()
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetServices<IDemoChapter>().Select(chapter => chapter.Order).Order()];
    }

    [LoggerMessage(LogLevel.Information, "Chapter {Order} of the demo written in {Milliseconds} ms")]
    private static partial void ChapterWritten(ILogger log, int order, long milliseconds);
}

/// <summary>The data folder holds a real installation.</summary>
public sealed class NoDemoFolderException(string folder)
    : StartRefusedException($"{folder} holds the data of a real installation, and the demo does not go there. Start without --demo, or choose an empty folder with --data.");
