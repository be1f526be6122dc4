using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Pages.Design;

namespace SmartPass.StudentIds.Pages.Print;

/// <summary>Reads what there is to choose from for printing, and what a choice means.</summary>
internal sealed class PrintReader(StudentIdsDb db, BatchChoice choice, DesignReader designs, CardReader cards, FaceMaker faces, IPeople people, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    public async Task<PrintView> View(PrintForm form, StudentsView students, bool addClass, CancellationToken stop)
    {
        var classes = await timetable.Classes(school.Id, school.Required.Date(clock.GetUtcNow()), stop);
        var grades = (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (addClass && classes.FirstOrDefault(one => one.Id == form.Class) is { } wanted)
        {
            form.Classes.Add(wanted.Id);
            form.Class = null;
        }

        // Only what there is to choose from counts.
        form.Grades.RemoveAll(grade => !grades.Contains(grade));
        form.Classes.RemoveAll(id => classes.All(one => one.Id != id));
        return new PrintView(
            grades, [.. classes.Where(one => form.Classes.Contains(one.Id))], [.. classes.Where(one => !form.Classes.Contains(one.Id))], students,
            await db.Printers.AsNoTracking().OrderBy(printer => printer.Name).ToListAsync(stop));
    }

    /// <summary>What the form means; null where it has a fault.</summary>
    public async Task<PrintReview?> Review(PrintForm form, PrintView view, CancellationToken stop)
    {
        if (form.Faults().Any())
        {
            return null;
        }

        var wish = form.Wish(form.Whose == Whose.Students ? [.. view.Students.Chosen.Select(student => student.Id)] : []);
        var chosen = await choice.Find(wish, stop);
        var plan = form.Plan(view.Printers.FirstOrDefault(printer => printer.Id == form.Printer));
        var missing = chosen.People.Select(person => (person.Name, Signs: string.Join(' ', FontShelf.Missing(person.Name)))).Where(one => one.Signs.Length > 0).ToList();
        return new PrintReview(
            PrintWords.TitleOf(wish, view.Chosen), chosen, form.LeaveOut, PrintWords.PagesOf(plan, chosen.People.Count), plan.Parts(chosen.People.Count).Count, missing, await First(chosen, stop));
    }

    private async Task<string?> First(ChosenCards chosen, CancellationToken stop)
    {
        if (chosen.People is not [var first, ..] || await cards.Valid(first.Id, stop) is not { } card)
        {
            return null;
        }

        var look = await designs.Look(school.Id, chosen.Kind, stop);
        return $"data:image/png;base64,{Convert.ToBase64String(CardDrawing.Png(look, await faces.Make(chosen.Kind, look.Settings, first, card.Number, stop), CardSide.Front, PreviewView.Dpi))}";
    }
}
