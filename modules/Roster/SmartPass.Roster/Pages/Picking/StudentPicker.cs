using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Pages.Picking;

internal sealed class StudentPicker(
    IPeople people, IWrittenStudents written, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock, IStudentLists? saved = null) : IStudentPicker
{
    private const int MostFound = 8;

    public async Task<IReadOnlyList<PersonFacts>> Matching(string? text, CancellationToken stop = default)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = await people.Students(school.Id, text, MostFound, stop);
        return found.Where(student => student.Number == text.Trim()).ToList() is [var exact] ? [exact] : found;
    }

    public async Task<StudentsView> Take(StudentsForm form, string? step, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default) =>
        await View(form, kept ?? [], await Step(form, step, stop), stop);

    public async Task<StudentsView> TakeRest(StudentsForm form, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default)
    {
        var taken = await Step(form, StudentsStep.Find, stop) with { Lines = (await Step(form, StudentsStep.TakeList, stop)).Lines };
        if (form.Students.Count == 0 && taken.Found is null && (form.Class is not null || form.Saved is not null))
        {
            taken = taken with { Why = (await Step(form, form.Class is null ? StudentsStep.TakeSaved : StudentsStep.TakeClass, stop)).Why };
        }

        return await View(form, kept ?? [], taken, stop);
    }

    private async Task<Taken> Step(StudentsForm form, string? step, CancellationToken stop)
    {
        switch (step)
        {
            case StudentsStep.Find when !string.IsNullOrWhiteSpace(form.Text):
                return await Find(form, stop);
            case StudentsStep.TakeClass:
                return await TakeClass(form, stop);
            case StudentsStep.TakeSaved:
                return await TakeSaved(form, stop);
            case StudentsStep.TakeList when !PastedLine.IsTooLong(form.List):
                return await TakeLines(form, stop);
            case StudentsStep.DropList:
                form.List = null;
                return Taken.Nothing;
            case var _ when StudentsStep.Added(step) is { } student:
                form.Add(student);
                form.Text = null;
                return Taken.Nothing;
            default:
                return Taken.Nothing;
        }
    }

    private async Task<Taken> Find(StudentsForm form, CancellationToken stop)
    {
        var found = await Matching(form.Text, stop);
        if (written.Meant(form.Text, found) is not { } meant)
        {
            return Taken.Nothing with { Found = found };
        }

        form.Add(meant.Id);
        form.Text = null;
        return Taken.Nothing;
    }

    private async Task<Taken> TakeClass(StudentsForm form, CancellationToken stop)
    {
        if (form.Class is not { } @class)
        {
            return Taken.Nothing with { Why = "Choose a class first, then add it." };
        }

        form.Class = null;
        var attending = (await Classes(stop)).Any(mine => mine.Id == @class)
            ? (await timetable.StudentsOf(school.Id, [@class], Today, stop)).GetValueOrDefault(@class) ?? []
            : [];
        return AddAll(form, attending, "That class has no students now. Choose another one.");
    }

    private async Task<Taken> TakeSaved(StudentsForm form, CancellationToken stop)
    {
        if (form.Saved is not { } list)
        {
            return Taken.Nothing with { Why = "Choose a list first, then add it." };
        }

        form.Saved = null;
        var members = saved is null ? null : await saved.MembersOf(list, stop);
        var here = (await people.Students(school.Id, stop: stop)).Select(student => student.Id).ToHashSet();
        return AddAll(form, [.. (members ?? []).Where(here.Contains)], "Nobody of that list is a student here now. Choose another one.");
    }

    private static Taken AddAll(StudentsForm form, IReadOnlyList<PersonId> students, string nobody)
    {
        if (students.Count == 0)
        {
            return Taken.Nothing with { Why = nobody };
        }

        var left = students.Count(student => !TryAdd(form, student));
        return left == 0 ? Taken.Nothing : Taken.Nothing with { Why = $"At most {StudentsForm.Most} students at once. {CountWords.Count(left, "student")} had no room." };
    }

    private async Task<Taken> TakeLines(StudentsForm form, CancellationToken stop)
    {
        var lines = await written.Read(school.Id, form.List, stop);
        var noRoom = lines.Where(line => line.Found is { } student && !TryAdd(form, student.Id)).ToList();
        // One of several may be chosen from boxes below the list; unticked they are there to be ticked.
        form.Shown.RemoveAll(student => !form.Students.Contains(student) && lines.Any(line => line.Found is null && line.Could.Any(could => could.Id == student)));
        form.List = string.Join('\n', lines.Where(line => noRoom.Contains(line) || line.IsOpen(form.Students)).Select(line => line.Text));
        return Taken.Nothing with { Lines = lines };
    }

    private static bool TryAdd(StudentsForm form, PersonId student)
    {
        if (form.Students.Count < StudentsForm.Most || form.Students.Contains(student))
        {
            form.Add(student);
            return true;
        }

        return false;
    }

    private async Task<StudentsView> View(StudentsForm form, IReadOnlyCollection<PersonId> kept, Taken taken, CancellationToken stop)
    {
        if (form.Shown.Count > StudentsForm.Most)
        {
            // No form can send any number of names: those that were taken out go first.
            form.Shown.RemoveAll(student => !form.Students.Contains(student));
        }

        var students = (await people.Students(school.Id, stop: stop)).ToDictionary(student => student.Id);
        var gone = await people.Of([.. form.Shown.Where(id => kept.Contains(id) && !students.ContainsKey(id))], stop);
        var listed = form.Shown.Distinct().Select(id => students.GetValueOrDefault(id) ?? gone.GetValueOrDefault(id)).OfType<PersonFacts>()
            .OrderBy(student => student.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(student => student.GivenName, StringComparer.OrdinalIgnoreCase).ToList();
        form.Students.RemoveAll(student => listed.All(known => known.Id != student));
        var tooLong = PastedLine.IsTooLong(form.List);
        var lines = taken.Lines.Count > 0 || tooLong ? taken.Lines : await written.Read(school.Id, form.List, stop);
        var noRoom = lines.Count(line => line.Found is { } student && form.Students.Count >= StudentsForm.Most && !form.Students.Contains(student.Id));
        return new StudentsView(
            form, listed, taken.Found, taken.Lines, [.. lines.Where(line => line.IsOpen(form.Students))], await Classes(stop), saved is null ? [] : await saved.All(stop))
        {
            ListFault = tooLong ? $"The list has more than {PastedLine.LongestList:N0} characters. Paste it in parts."
                : noRoom > 0 ? $"At most {StudentsForm.Most} students at once. {CountWords.Count(noRoom, "line has no room and is", "lines have no room and are")} kept here."
                : null,
            NotTaken = taken.Why,
            SearchAt = actor.Can(RosterPermissions.SeePeople) ? $"/{school.Required.Slug}/people/find" : null,
        };
    }

    private Task<IReadOnlyList<ClassFacts>> Classes(CancellationToken stop) => timetable.ClassesTaughtBy(school.Id, actor.Actor.Seat, Today, stop);

    private DateOnly Today => school.Required.Date(clock.GetUtcNow());

    /// <summary>What a step came to.</summary>
    /// <param name="Found">Whom the search found; null where it meant one, or nobody searched.</param>
    /// <param name="Lines">Lines that were read.</param>
    /// <param name="Why">Why nobody was taken, or not all; null where they were.</param>
    private sealed record Taken(IReadOnlyList<PersonFacts>? Found, IReadOnlyList<PastedLine> Lines, string? Why)
    {
        public static Taken Nothing { get; } = new(null, [], null);
    }
}
