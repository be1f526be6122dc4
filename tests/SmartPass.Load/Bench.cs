using SmartPass.Load.Figures;
using SmartPass.Load.Invariants;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;

namespace SmartPass.Load;

/// <summary>What every suite stands on: the app, a place for its data, the report, and how long to take.</summary>
internal sealed class Bench(Wish wish, Published app, Report report)
{
    public Published App => app;

    public Report Report => report;

    /// <summary>Whether this run asks for correctness and not for figures.</summary>
    public bool Quick => wish.Quick;

    /// <summary>Rounds of everything that is measured in turn with its limit.</summary>
    public int Rounds => wish.Rounds;

    /// <summary>One round's time.</summary>
    public TimeSpan Round => TimeSpan.FromSeconds(Quick ? 1 : 4);

    /// <summary>A number of operations, as wished or as the suite usually does.</summary>
    public long Operations(long usual, long quick) => wish.Operations ?? (Quick ? quick : usual);

    public static TimeProvider Clock => TimeProvider.System;

    /// <summary>A district's data, made once for each size and copied for each suite, so that none meets what another left.</summary>
    public async Task<People> District(string suite, Size? size = null, Bells? bells = null)
    {
        size ??= Size.OneSchool;
        var kept = Path.Combine(wish.Folder, $"district-{size.Schools}-{size.Students}-{size.PastPasses}-{size.Groups}-{Clock.GetUtcNow():yyyyMMdd}");
        if (!File.Exists(Path.Combine(kept, "made")))
        {
            Clear(kept);
            report.Say($"making a district of {size.Schools} schools, {size.Students} students, {size.PastPasses} past passes");
            await Making.District.Make(app, kept, size);
            await File.WriteAllTextAsync(Path.Combine(kept, "made"), "");
        }

        var folder = Path.Combine(wish.Folder, suite);
        Clear(folder);
        await Processes.Run("cp", "-r", kept, folder);
        using (var db = Database.Open(Database.File(folder), write: true))
        {
            (bells ?? Bells.OneLongClass).Ring(db);
        }

        return new People(folder);
    }

    /// <summary>Starts the app on a folder and waits until it is ready.</summary>
    public Task<Server> Serve(string folder, IReadOnlyDictionary<string, string>? variables = null) => Server.OfApp(app, folder, variables);

    /// <summary>A folder with nothing in it, whatever an earlier run left there.</summary>
    public string Empty(string name)
    {
        var folder = FileOf(name);
        Clear(folder);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>A place for files of a suite.</summary>
    public string FileOf(string name) => Path.Combine(wish.Folder, name);

    /// <summary>Reads the database and says what it finds broken.</summary>
    public void Check(string suite, string folder)
    {
        var found = Invariant.Check(folder);
        report.Say($"  invariants of {suite}: {found.Read} lines of history read, {found.Broken.Count} broken");
        foreach (var broken in found.Broken.Take(20))
        {
            report.Fault($"{suite}: {broken}");
        }
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
