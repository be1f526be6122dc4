using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads a student's first screen.</summary>
internal sealed class NowReader(
    PassesDb db, PassCards cards, PassHistory history, DestinationReader destinations, PlaceReader places, IPeople people, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int Buttons = 6;
    private static readonly TimeSpan News = TimeSpan.FromMinutes(5);

    public async Task<NowView?> Read(CancellationToken stop)
    {
        var limited = (await rooms.All(school.Id, stop)).Where(room => room.Approval == ApprovalRule.SelfCheckout && room.Capacity is not null).Select(room => PassTopics.Room(room.Id));
        var stamp = stamps.Take([PassTopics.Student(actor.Id), RoomsTopics.Of(school.Id), .. limited]);
        if ((await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id) is not { } student)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var newest = await db.Passes.AsNoTracking().Where(pass => pass.StudentId == actor.Id).OrderByDescending(pass => pass.AskedAt).FirstOrDefaultAsync(stop);
        var card = newest is { IsOpen: true } ? (await cards.Of([newest], stop)).FirstOrDefault() : null;
        var where = await places.Of(actor.Id, stop);
        return new NowView(
            stamp, now, StaleAt.OfScreen(now, where.Slot), student,
            newest?.Status == PassStatus.Active ? card : null,
            newest?.Status == PassStatus.Requested && card is not null ? new Waiting(card, await Names(newest, stop)) : null,
            newest is null ? null : await Answered(newest, now, stop),
            where.Place, where.Slot?.Name,
            card is null ? await destinations.Buttons(where.Place, Buttons, stop) : [],
            Guid.NewGuid().ToString("n"),
            new PassLinks(school), school.Required);
    }

    private async Task<string> Names(Pass pass, CancellationToken stop)
    {
        var names = await people.Of([.. pass.AskedOf.Select(asked => asked.StaffId)], stop);
        return names.Count == 0 ? "a teacher" : string.Join(" or ", names.Values.Select(person => person.Name));
    }

    private async Task<LastAnswer?> Answered(Pass pass, DateTimeOffset now, CancellationToken stop)
    {
        switch (pass)
        {
            case { Status: PassStatus.Denied, Answer: { } answer } when now - answer.At < News:
                return new LastAnswer($"{await NameOf(answer.By, stop)} said not now", answer.Word);
            case { Ending: { How: EndedHow.ByStaff } ending } when now - ending.At < News:
                return new LastAnswer($"{await NameOf(ending.By, stop)} ended your pass", pass.RoundTrip ? "Welcome back." : null);
            case { Ending: { How: EndedHow.NotRecorded } ending } when now - ending.At < News:
                return new LastAnswer("Your pass ended by itself", "It was not tapped back in time. Tell your teacher when you were back.");
            case { Status: PassStatus.Lapsed } when now - await LapsedAt(pass, stop) < News:
                return new LastAnswer("Nobody answered in time", "You can ask again, or raise your hand.");
            default:
                return null;
        }
    }

    private async Task<string> NameOf(PersonId staff, CancellationToken stop) => (await people.Of([staff], stop)).GetValueOrDefault(staff)?.Name ?? "A teacher";

    // How long a request waits is the school's to say; when this one lapsed is on record.
    private async Task<DateTimeOffset?> LapsedAt(Pass pass, CancellationToken stop) =>
        (await history.Of(pass.Id, stop)).LastOrDefault(happened => happened.Kind == PassEventKind.Lapsed)?.At;
}
