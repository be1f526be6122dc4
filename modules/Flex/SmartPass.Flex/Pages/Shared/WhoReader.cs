using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Takes the steps of putting students together. Only students of this school are ever listed.</summary>
internal sealed class WhoReader(IPeople people, IWrittenStudents written, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Takes what the list and the class name; lines that are not settled stay in the box.</summary>
    public async Task<WhoView> Take(WhoForm form, string? step, CancellationToken stop)
    {
        var today = school.Required.Date(clock.GetUtcNow());
        var classes = await timetable.ClassesTaughtBy(school.Id, actor.Actor.Seat, today, stop);
        if (step == WhoForm.AddClass && form.Class is { } @class && classes.Any(one => one.Id == @class)
            && (await timetable.StudentsOf(school.Id, [@class], today, stop)).TryGetValue(@class, out var attending))
        {
            foreach (var student in attending)
            {
                form.Add(student);
            }
        }

        var (open, fault) = await TakeLines(form, stop);
        var known = (await people.Students(school.Id, stop: stop)).ToDictionary(student => student.Id);
        form.Students.RemoveAll(student => !known.ContainsKey(student));
        return new WhoView(
            form, form.Shown.Distinct().Select(known.GetValueOrDefault).OfType<PersonFacts>().OrderBy(student => student.FamilyName).ThenBy(student => student.GivenName).Take(WhoForm.Most).ToList(),
            open, classes, fault);
    }

    private async Task<(IReadOnlyList<PastedLine> Open, string? Fault)> TakeLines(WhoForm form, CancellationToken stop)
    {
        if (PastedLine.IsTooLong(form.List))
        {
            return ([], $"The list has more than {PastedLine.LongestList:N0} characters. Paste it in parts.");
        }

        var lines = await written.Read(school.Id, form.List, stop);
        foreach (var line in lines.Where(line => line.Found is not null))
        {
            form.Add(line.Found!.Id);
        }

        var open = lines.Where(line => line.IsOpen(form.Students)).ToList();
        form.List = string.Join('\n', open.Select(line => line.Text));
        return (open, null);
    }
}
