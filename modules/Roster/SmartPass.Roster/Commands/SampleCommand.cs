using System.Globalization;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Sample;

namespace SmartPass.Roster.Commands;

/// <summary>sample-roster: writes a believable roster of any size.</summary>
internal static class SampleCommand
{
    private static readonly string Usage =
        "Usage: sample-roster FILE --schools N --students N --seed N [--version 1.1|1.2] [--delta-of SEED] [--date YYYY-MM-DD] [--no-periods] " +
        $"[--flaws name,name] with flaws of: {string.Join(", ", SampleFlaws.Names)}";

    public static async Task<int> Run(string[] words, TextWriter output, TimeProvider clock)
    {
        var read = CommandWords.Read(words, ["--schools", "--students", "--seed", "--version", "--delta-of", "--date", "--flaws"], ["--no-periods"], Usage);
        var plan = new SamplePlan
        {
            Schools = read.Number("--schools", 3),
            Students = read.Number("--students", 600),
            Seed = read.Number("--seed", 1),
            DeltaOf = read["--delta-of"] is null ? null : read.Number("--delta-of", 0),
            IsVersion12 = read["--version"] switch { null or "1.1" => false, "1.2" => true, _ => throw new UnknownWord($"--version is 1.1 or 1.2. {Usage}") },
            Date = Date(read["--date"]) ?? Zones.Date(Zones.OfThisMachine, clock.GetUtcNow()),
            HasPeriods = !read.Has("--no-periods"),
            Flaws = SampleFlaws.Read(read["--flaws"]) ?? throw new UnknownWord($"A flaw is not known. {Usage}"),
        };
        if (plan.Schools < 1 || plan.Students < plan.Schools)
        {
            throw new UnknownWord($"A roster needs a school, and a student for each. {Usage}");
        }

        await using var file = File.Create(read.File);
        var count = SampleRoster.Write(plan, file);
        await output.WriteLineAsync(FormattableString.Invariant($"{read.File}: {count.Schools} schools, {count.Students} students, {count.Staff} staff, {count.Classes} classes, {count.Enrollments} enrollments"));
        return 0;
    }

    private static DateOnly? Date(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new UnknownWord($"--date takes a date as 2026-10-15. {Usage}");
}
