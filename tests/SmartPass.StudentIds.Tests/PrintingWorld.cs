using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Sweeps;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests;

/// <summary>The module with the verbs of printing.</summary>
public abstract class PrintingWorld : StudentIdsWorld
{
    internal Task<TAnswer> Do<T, TAnswer>(Actor actor, Func<T, Task<TAnswer>> act, School? school = null) where T : class =>
        World.As(actor, school ?? Lincoln.High, services => act(services.GetRequiredService<T>()));

    /// <summary>Everyone has a card.</summary>
    internal Task IssueAll()
    {
        World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        return Settle<IssueCards>();
    }

    /// <summary>So many students more, and everyone has a card.</summary>
    internal async Task Enroll(int students)
    {
        for (var at = 0; at < students; at++)
        {
            School.Add(Lincoln.Student(10_000 + at, $"Student{at % 7}", $"Name{at:0000}"));
        }

        await IssueAll();
    }

    internal Task<ChosenCards> Choose(BatchWish wish, School? school = null) => Do<BatchChoice, ChosenCards>(Principal, choice => choice.Find(wish), school);

    /// <summary>A batch that waits to be made.</summary>
    internal async Task<BatchId> Batch(BatchWish? wish = null, PrintPlan? plan = null)
    {
        var chosen = await Choose(wish ?? BatchWish.All);
        return (await Do<MakeBatch, BatchId?>(Principal, make => make.Make(chosen, "All students", plan ?? PrintPlan.OnCards(back: false, cropMarks: false))))!.Value;
    }

    internal Task Run(BatchId batch, CancellationToken stop = default) => World.As(Actor.System, null, services => services.GetRequiredService<BatchJob>().Run(batch.Value, stop));

    internal Task<PartTaken> Take(BatchId batch, int part = 1, School? school = null) => Do<TakePart, PartTaken>(Principal, take => take.Take(batch, part), school);

    internal Task<List<T>> Rows<T>() where T : class => Do<StudentIdsDb, List<T>>(Principal, db => db.Set<T>().IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().ToListAsync());

    internal async Task<Batch> Row(BatchId batch) => (await Rows<Batch>()).Single(row => row.Id == batch);

    /// <summary>Files in the folder of cards.</summary>
    internal IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(World.Folder.Folder("cards")).Select(file => Path.GetFileName(file)!)];
}
