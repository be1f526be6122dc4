using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Takes the steps of saying whom something is for. Only what there is to choose from counts, and what was saved before: grades and classes the school has no more can stay.</summary>
internal sealed class AudienceReader(IStudentPicker picker, IPeople people, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="form">As sent.</param>
    /// <param name="who">Students by name, as sent.</param>
    /// <param name="step">The button; null to show it only.</param>
    /// <param name="saved">Whom it is for as it is saved.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<AudienceView> Take(AudienceForm form, StudentsForm who, string? step, Audience saved, CancellationToken stop)
    {
        var view = await View(form, await picker.Take(who, step, saved.Students, stop), step == AudienceForm.AddClass, saved, stop);
        return view with { Focus = step == AudienceForm.AddClass ? "audience-class" : view.Students.Focus };
    }

    /// <summary>Takes what is still typed when the form is sent.</summary>
    public async Task<AudienceView> TakeRest(AudienceForm form, StudentsForm who, Audience saved, CancellationToken stop) =>
        await View(form, await picker.TakeRest(who, saved.Students, stop), form.Class is not null, saved, stop);

    private async Task<AudienceView> View(AudienceForm form, StudentsView students, bool addClass, Audience saved, CancellationToken stop)
    {
        var today = school.Required.Date(clock.GetUtcNow());
        var grades = (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Concat(saved.Grades).Distinct().Order(StringComparer.Ordinal).ToList();
        var running = await timetable.Classes(school.Id, today, stop);
        var ended = saved.Classes.Except(running.Select(one => one.Id)).ToList();
        var all = ended.Count == 0 ? running : [.. running, .. (await timetable.ClassesOf(ended, stop)).Values];
        var mine = (await timetable.ClassesTaughtBy(school.Id, actor.Actor.Seat, today, stop)).Select(one => one.Id).ToHashSet();
        var wanted = running.FirstOrDefault(one => one.Id == form.Class);
        if (addClass && wanted is not null)
        {
            form.Classes.Add(wanted.Id);
        }

        form.Class = addClass ? null : wanted?.Id;
        form.Grades.RemoveAll(grade => !grades.Contains(grade));
        form.Classes.RemoveAll(id => all.All(one => one.Id != id));
        var further = running.Where(one => !form.Classes.Contains(one.Id)).ToLookup(one => mine.Contains(one.Id));
        return new AudienceView(form, students, grades, [.. all.Where(one => form.Classes.Contains(one.Id))], [.. further[true]], [.. further[false]])
        {
            MissesClass = addClass && wanted is null, WasForNobody = saved.IsNobody,
        };
    }
}
