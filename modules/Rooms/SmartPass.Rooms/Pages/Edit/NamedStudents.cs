using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Csv;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>Finds the students that a room is for or not for, while its form is filled in.</summary>
internal sealed class NamedStudents(IPeople people, CurrentSchool school)
{
    private const int MostMatches = 8;

    public async Task Show(AudienceForm form, CancellationToken stop) => form.People = await people.Of([.. form.Only, .. form.Not], stop);

    public async Task Find(AudienceForm form, CancellationToken stop)
    {
        form.IsOpen = true;
        var found = await people.Students(school.Id, form.Search, MostMatches + form.Only.Count + form.Not.Count, stop);
        form.Matches = [.. found.Where(student => !form.Only.Contains(student.Id) && !form.Not.Contains(student.Id)).Take(MostMatches)];
    }

    /// <summary>Puts all that were pasted on a list; what is no student stays in the field.</summary>
    public async Task TakePasted(AudienceForm form, bool not, CancellationToken stop)
    {
        form.IsOpen = true;
        var (students, unknown) = new StudentWords(await people.Students(school.Id, stop: stop)).Read(form.Numbers);
        foreach (var student in students)
        {
            form.Put(student, not);
        }

        form.Numbers = string.Join('\n', unknown);
    }
}
