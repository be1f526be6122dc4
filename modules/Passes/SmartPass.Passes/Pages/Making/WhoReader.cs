using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Takes the steps of putting students together: look for a name, take a class, a group or a pasted list. Only students of this school are ever listed.</summary>
internal sealed class WhoReader(PassesDb db, StudentFinder students, IPeople people, IWrittenStudents written, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const string Find = "find", TakeClass = "class", TakeGroup = "group", TakeList = "list", DropList = "drop", Add = "add-";
    private const int MostFound = 8;

    private IReadOnlyList<PersonFacts>? _found;
    private IReadOnlyList<PastedLine> _lines = [];
    private string? _nothing;

    /// <summary>Whom a search finds; the only one with that very number before all others.</summary>
    public async Task<IReadOnlyList<PersonFacts>> Matching(string? text, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = await people.Students(school.Id, text, MostFound, stop);
        return found.Where(student => student.Number == text.Trim()).ToList() is [var exact] ? [exact] : found;
    }

    /// <summary>Takes a step of the form; what is typed stays where it was not taken.</summary>
    public async Task Take(WhoForm form, string step, CancellationToken stop)
    {
        switch (step)
        {
            case Find:
                _found = await Matching(form.Text, stop);
                if (written.Meant(form.Text, _found) is { } meant)
                {
                    form.Add(meant.Id);
                    (_found, form.Text) = (null, null);
                }

                break;
            case TakeClass when form.Class is { } @class:
                AddAll(form, await StudentsOf(@class, stop));
                form.Class = null;
                break;
            case TakeGroup when form.Group is { } group:
                AddAll(form, await MembersOf(group, stop) ?? []);
                form.Group = null;
                break;
            case TakeClass or TakeGroup:
                _nothing = step == TakeClass ? "Choose a class first, then add it." : "Choose a list first, then add it.";
                break;
            case TakeList:
                await TakeLines(form, stop);
                break;
            case DropList:
                form.List = null;
                break;
            case var _ when step.StartsWith(Add, StringComparison.Ordinal) && IId<PersonId>.TryParse(step[Add.Length..], out var student):
                form.Add(student);
                form.Text = null;
                break;
        }
    }

    /// <summary>A name still in the search, or lines still in the list, are meant too when the form is sent; so is a class or a saved list that was chosen and not added, where nobody else is.</summary>
    public async Task TakeRest(WhoForm form, CancellationToken stop)
    {
        if (!string.IsNullOrWhiteSpace(form.Text))
        {
            await Take(form, Find, stop);
        }

        if (!string.IsNullOrWhiteSpace(form.List))
        {
            await Take(form, TakeList, stop);
        }

        if (form.Students.Count == 0 && _found is null && (form.Class is not null || form.Group is not null))
        {
            await Take(form, form.Class is null ? TakeGroup : TakeClass, stop);
        }
    }

    public async Task<WhoView> Read(WhoForm form, CancellationToken stop)
    {
        var listed = await OfSchool(form.Shown, stop);
        form.Students.RemoveAll(student => listed.All(known => known.Id != student));
        var lines = await written.Read(school.Id, form.List, stop);
        return new WhoView(form, listed, _found, _lines, Open(lines, form), await Classes(stop), await Groups(stop), new PassLinks(school)) { Nothing = _nothing };
    }

    /// <summary>The members of a group; null where there is no such group for whoever asks.</summary>
    public async Task<IReadOnlyList<PersonId>?> MembersOf(GroupId id, CancellationToken stop) =>
        await db.Groups.AsNoTracking().FirstOrDefaultAsync(group => group.Id == id, stop) is { } group && group.IsFor(actor.Actor) ? [.. group.Members.Select(member => member.StudentId)] : null;

    /// <summary>Those of these people who are students of this school, by family name.</summary>
    public async Task<IReadOnlyList<PersonFacts>> OfSchool(IReadOnlyCollection<PersonId> ids, CancellationToken stop)
    {
        if (ids.Count > MostFound)
        {
            var wanted = ids.ToHashSet();
            return [.. (await people.Students(school.Id, stop: stop)).Where(student => wanted.Contains(student.Id))];
        }

        var own = new List<PersonId>();
        foreach (var id in ids.Distinct())
        {
            if (await students.IsHere(id, stop))
            {
                own.Add(id);
            }
        }

        return [.. (await people.Of(own, stop)).Values.OrderBy(student => student.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(student => student.GivenName, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task TakeLines(WhoForm form, CancellationToken stop)
    {
        _lines = await written.Read(school.Id, form.List, stop);
        AddAll(form, _lines.Select(line => line.Found?.Id).OfType<PersonId>());
        // One of several may be chosen from boxes below the list; unticked they are there to be ticked.
        form.Shown.RemoveAll(student => !form.Students.Contains(student) && _lines.Any(line => line.Found is null && line.Could.Any(could => could.Id == student)));
        form.List = string.Join('\n', Open(_lines, form).Select(line => line.Text));
    }

    private async Task<IReadOnlyList<PersonId>> StudentsOf(ClassId @class, CancellationToken stop) =>
        (await Classes(stop)).Any(mine => mine.Id == @class)
            ? (await timetable.StudentsOf(school.Id, [@class], Today, stop)).GetValueOrDefault(@class) ?? []
            : [];

    private Task<IReadOnlyList<ClassFacts>> Classes(CancellationToken stop) => timetable.ClassesTaughtBy(school.Id, actor.Actor.Seat, Today, stop);

    private async Task<IReadOnlyList<GroupChoice>> Groups(CancellationToken stop) =>
        [.. (await db.Groups.AsNoTracking().Where(group => group.Shared || group.OwnerId == actor.Actor.Seat).OrderBy(group => group.Name).ToListAsync(stop))
            .Select(group => new GroupChoice(group.Id, group.Name, group.Shared, group.Members.Count))];

    private DateOnly Today => school.Required.Date(clock.GetUtcNow());

    private static IReadOnlyList<PastedLine> Open(IReadOnlyList<PastedLine> lines, WhoForm form) => [.. lines.Where(line => line.IsOpen(form.Students))];

    private static void AddAll(WhoForm form, IEnumerable<PersonId> students)
    {
        foreach (var student in students)
        {
            form.Add(student);
        }
    }
}
