using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Pages.Scan;

/// <summary>A monitor scans an ID and sees whether that student may be here; at the door of a room it brings them back, or lets them arrive.</summary>
[RequirePermission(StudentIdsPermissions.Scan)]
internal sealed class IndexModel(
    IIdCodes codes, ScanReader reader, IWhereabouts whereabouts, IPassDesk desk, RefuseCode refuse, Throttle throttle, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    // As at kiosks: someone who types numbers in a row is slowed.
    private const int NumbersAtOnce = 12;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>The room at whose door it is scanned; none in the hallway.</summary>
    [BindProperty(SupportsGet = true)]
    public RoomId? At { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public ScanResult Result { get; private set; } = new ScanResult.Nothing();

    public IReadOnlyList<RoomFacts> Doors { get; private set; } = [];

    public School School => school.Required;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Fill(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Fill(stop))
        {
            return NotFound();
        }

        Result = await Scan((Text ?? "").Trim(), stop);
        if (Result is not ScanResult.Refused)
        {
            // The next one is scanned into an empty field.
            ModelState.Clear();
            Text = null;
        }

        if (Request.IsHtmx())
        {
            return Partial("Scan/_Result", this);
        }

        return Result is ScanResult.Refused ? this.Again() : Page();
    }

    /// <summary>"End the pass" of whom it shows; the answer stands in its place.</summary>
    public async Task<IActionResult> OnPostEndAsync(PersonId person, PassId pass, CancellationToken stop)
    {
        if (!await Fill(stop) || !await reader.IsStudent(person, stop) || await reader.Find(person, stop) is not { } student)
        {
            return NotFound();
        }

        var before = await whereabouts.Now(person, stop);
        var ended = before.Out is { } known && known.Id == pass && await desk.EndByScan(pass, stop);
        var now = await whereabouts.Now(person, stop);
        Result = await reader.Of(student, null, At, ended ? before.Out : null, now, stop) is ScanResult.Student shown
            ? shown with { MayEnd = shown.MayEnd && before.Out?.Id != pass, Said = ended || now.Out is null ? null : "That pass is for its teachers to end." }
            : new ScanResult.Nothing();
        return Request.IsHtmx() ? Partial("Scan/_Result", this) : Page();
    }

    private async Task<bool> Fill(CancellationToken stop)
    {
        Doors = await reader.Doors(stop);
        return At is null || Doors.Any(room => room.Id == At);
    }

    private async Task<ScanResult> Scan(string text, CancellationToken stop)
    {
        if (text.Length is 0 or > IdScanner.LongestText)
        {
            return new ScanResult.Refused("Scan an ID, or type a student number.");
        }

        var door = Doors.FirstOrDefault(room => room.Id == At);
        var scanner = IdScanner.Of(actor.Actor, door is null ? IdPurpose.Look : IdPurpose.Door, door?.Name ?? "Hallway");
        return await codes.Read(school.Id, text, scanner, stop) switch
        {
            IdReading.Known known => await Show(known.Person, new HowRead(known.Kind, known.OpenedAt), stop),
            IdReading.Refused refused => new ScanResult.Refused(refused.Because),
            IdReading.Wait wait => Slower(wait.For),
            _ => await ByNumber(text, scanner, stop),
        };
    }

    private async Task<ScanResult> ByNumber(string number, IdScanner scanner, CancellationToken stop)
    {
        var limit = new Limit($"scan-numbers {scanner.Key}", NumbersAtOnce, Pace);
        if (throttle.Begin(clock.GetUtcNow(), limit) is { } wait)
        {
            await refuse.Note(school.Id, RefusedWhy.Guessing, null, scanner, stop);
            return Slower(wait);
        }

        if (await reader.WithNumber(number, stop) is not { } student)
        {
            return new ScanResult.Refused("No student has that number. Scan again, or look them up by name.");
        }

        throttle.Forgive(limit);
        return await Show(student, new HowRead(null, null), stop);
    }

    private async Task<ScanResult> Show(PersonFacts person, HowRead read, CancellationToken stop)
    {
        if (!await reader.IsStudent(person.Id, stop))
        {
            return new ScanResult.Staff(person, read);
        }

        var now = await whereabouts.Now(person.Id, stop);
        // A pass ends at the door of the room where it ends.
        if (At is { } door && now.Out is { } pass && (now.RoundTrip ? pass.From : pass.To) == door && await desk.EndByScan(pass.Id, stop))
        {
            return await reader.Of(person, read, At, pass, await whereabouts.Now(person.Id, stop), stop);
        }

        return await reader.Of(person, read, At, null, now, stop);
    }

    private static ScanResult.Refused Slower(TimeSpan wait) =>
        new($"Too many tries in a row. Wait {CountWords.Count((int)Math.Ceiling(wait.TotalSeconds), "second")}, then scan again.");
}
