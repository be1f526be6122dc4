using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Staff make passes: a name, a place, and Enter; or a whole class, later, every week. Its buttons post it back for a step, or send it.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed partial class NewModel(
    IStudentPicker picker, IStudentLists lists, MakingReader making, MakePasses make, RepeatOrder repeating, RecentOrders recent, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    public const string AddStop = "add-stop";

    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    [BindProperty]
    public OrderForm Order { get; set; } = new();

    // The page carries it until the passes are made, so that sent twice it makes one each.
    [BindProperty]
    public string? Ticket { get; set; }

    public StudentsView View { get; private set; } = null!;

    public MakingChoices Choices { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    public string Today => school.Required.Date(clock.GetUtcNow()).ToString("yyyy-MM-dd");

    /// <param name="student">Students to begin with.</param>
    /// <param name="to">A place to begin with.</param>
    /// <param name="group">A saved list to begin with.</param>
    /// <param name="again">A planned pass that came to nothing: asked for once more it is an appointment as well.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(List<PersonId> student, RoomId? to, StudentListId? group, bool again, CancellationToken stop)
    {
        student.ForEach(Who.Add);
        await Fill(null, stop);
        if (View.Listed.Count != Who.Shown.Count || (group is { } list ? await lists.MembersOf(list, stop) : []) is not { } members)
        {
            return NotFound();
        }

        foreach (var member in members)
        {
            Who.Add(member);
        }

        Ticket = Guid.NewGuid().ToString("n");
        View = await picker.Take(Who, null, stop: stop);
        Order.Place = Choices.Places.FirstOrDefault(room => room.Id == to)?.Name;
        Order.Date = Today;
        (Order.When, Order.Appointment, Order.Declinable) = again ? (StartWhen.Later, true, true) : (StartWhen.Now, false, true);
        ViewData["Focus"] = Who.Students.Count == 0 ? "who" : Order.Place is null ? "place" : "date";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        // What was typed is checked below, in words; the binder's own would stand beside.
        ModelState.Clear();
        Ticket = Ticket is { } sent && TicketForm().IsMatch(sent) ? sent : Guid.NewGuid().ToString("n");
        // Enter in an empty search, when someone is chosen, sends the form.
        if (step is null or "" or "make" || (step == StudentsStep.Find && string.IsNullOrWhiteSpace(Who.Text) && Who.Students.Count > 0 && (Order.Place is not null || Order.When == StartWhen.Arrived)))
        {
            return await Make(stop);
        }

        if (step == AddStop)
        {
            Order.Then = [.. Order.Then.Where(place => !string.IsNullOrWhiteSpace(place)), ""];
        }

        var before = Who.Students.Count;
        await Fill(step, stop);
        // Of those found, Enter once more takes the first.
        ViewData["Focus"] = step == AddStop ? "then" : View.Focus == "who" && Who.Students.Count > before ? "place" : View.Focus;
        return Page();
    }

    private async Task<IActionResult> Make(CancellationToken stop)
    {
        View = await picker.TakeRest(Who, stop: stop);
        Choices = await making.Read(stop);
        var (now, day) = (clock.GetUtcNow(), OrderForm.DateOf(Order.Date) is { } date ? await making.DayOf(date, Who.Students, stop) : []);
        var check = new OrderCheck(Order, Choices, day, school.Required, now);
        var read = check.Read([.. Who.Students], Ticket!, actor.Can(PassPermissions.AnswerAny));
        foreach (var (field, message) in WhoFaults().Concat(check.Faults.Select(fault => (Field: $"{nameof(Order)}.{fault.Field}", fault.Message))))
        {
            ModelState.AddModelError(field, message);
        }

        if (!ModelState.IsValid || read is not var (order, repeat))
        {
            return this.Again();
        }

        if (repeat is not null)
        {
            return await Repeat(order, repeat, stop);
        }

        recent.Keep(actor.Id, school.Id, order, await make.Make(order, stop), now);
        return this.GoTo($"/passes/made?ticket={Ticket}");
    }

    private async Task<IActionResult> Repeat(Order order, Repeat repeat, CancellationToken stop)
    {
        switch (await repeating.Make(order, repeat, stop))
        {
            case RepeatOutcome.Made made:
                return this.GoTo("/planned", $"{CountWords.Count(made.Students, "appointment comes", "appointments come")} again until {repeat.Until:MMM d}. Days without school are skipped.");
            case RepeatOutcome.Refused refused:
                ModelState.AddModelError($"{nameof(Order)}.{nameof(OrderForm.Place)}", refused.Because);
                break;
        }

        return this.Again();
    }

    private IEnumerable<(string Field, string Message)> WhoFaults()
    {
        if (View.Unsettled is var (field, message, focus))
        {
            ViewData["Focus"] = focus;
            yield return (field, message);
        }
        else if (Who.Students.Count == 0)
        {
            ViewData["Focus"] = "who";
            yield return (StudentsForm.Prefix, "Say who goes: a name or a number.");
        }
        else if (Who.Students.Count > MakePasses.MostStudents)
        {
            yield return (StudentsForm.Prefix, $"At most {MakePasses.MostStudents} students at once. Leave some out.");
        }
    }

    private async Task Fill(string? step, CancellationToken stop)
    {
        View = await picker.Take(Who, step, stop: stop);
        Choices = await making.Read(stop);
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex TicketForm();
}
