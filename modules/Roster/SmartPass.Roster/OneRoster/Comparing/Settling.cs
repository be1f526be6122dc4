using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>Takes out what a whole roster no longer has, and what hung on something that was taken out.</summary>
internal sealed class Settling(RosterRun run)
{
    private readonly HashSet<long> _closed = [.. run.Known.Schools.Values.Where(school => !school.WillBe).Select(school => school.Id)];

    public async Task Terms(CancellationToken stop)
    {
        if (IsWhole(Layouts.AcademicSessions))
        {
            foreach (var term in run.Known.Terms.Values.Where(term => term is { IsValid: true, IsSeen: false, IsRemoved: false }))
            {
                await Remove(Kind.Terms, term, stop);
            }
        }
    }

    public async Task Classes(CancellationToken stop)
    {
        foreach (var @class in run.Known.Classes.Values.Where(found => found is { IsValid: true, IsSeen: false, IsRemoved: false }))
        {
            if (IsWhole(Layouts.Classes) || _closed.Contains(@class.School))
            {
                await Remove(Kind.Classes, @class, stop);
            }
        }
    }

    public async Task People(CancellationToken stop)
    {
        if (IsWhole(Layouts.Users))
        {
            foreach (var person in run.Known.People.Values.Where(person => person is { IsValid: true, IsSeen: false, IsRemoved: false }))
            {
                await Remove(Kind.People, person, stop);
            }
        }
    }

    public async Task Roles(bool areWhole, CancellationToken stop)
    {
        var gone = run.Known.People.Values.Where(person => person.IsRemoved).Select(person => person.Id).ToHashSet();
        foreach (var (place, known) in run.Known.Places)
        {
            if (known is { Row: > 0, IsSeen: false, IsRemoved: false } && (areWhole || gone.Contains(place.Person) || _closed.Contains(place.School)))
            {
                known.IsRemoved = true;
                run.Changes.Removed(Kind.Roles, known.Row);
                await run.Pause("users.csv", stop);
            }
        }
    }

    public async Task Enrollments(CancellationToken stop)
    {
        var people = run.Known.People.Values.Where(person => person.IsRemoved).Select(person => person.Id).ToHashSet();
        var classes = run.Known.Classes.Values.Where(found => found.IsRemoved).Select(found => found.Id).ToHashSet();
        var (whole, known) = (IsWhole(Layouts.Enrollments), run.Known.Enrollments);
        for (var index = 0; index < known.Count; index++)
        {
            if (!known.IsDone(index) && (whole || people.Contains(known[index].Person) || classes.Contains(known[index].Class)))
            {
                run.Changes.Removed(Kind.Enrollments, known[index].Row);
                await run.Pause(Layouts.Enrollments.File, stop);
            }
        }
    }

    private bool IsWhole(TableLayout layout) => run.ModeOf(layout) == TableMode.Bulk;

    private async Task Remove(Kind kind, KnownRow known, CancellationToken stop)
    {
        known.IsRemoved = true;
        run.Changes.Removed(kind, known.Row);
        await run.Pause(kind.ToString(), stop);
    }
}
