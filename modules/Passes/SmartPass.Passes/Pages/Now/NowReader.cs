using Microsoft.EntityFrameworkCore;
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
    PassCards cards, LineReader waits, LineStandingReader line, NewsReader news, BeforeReader before, ComingReader coming, DestinationReader destinations,
    PlaceReader places, DueReader due, IPeople people, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int Buttons = 6;
    private const int ComingShown = 3;

    public async Task<NowView?> Read(CancellationToken stop)
    {
        var stamp = await Stamp(stop);
        if ((await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id) is not { } student)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var where = await places.Of(actor.Id, stop);
        var next = await due.Next(school.Id, actor.Id, now, now + StaleAt.AtMost, stop);
        var state = await State(where, stop);
        var ahead = await before.Read(student, where.Slot, now, stop);
        var last = state is NowState.Choosing ? await news.Read(now, stop) : null;
        return new NowView(
            stamp, now, StaleAt.OfScreen(now, where.Slot, where.Due?.Until, next?.From, ahead.Until, last?.Until), student, state, last,
            where.Place, where.Slot?.Name, ahead,
            state is NowState.Choosing ? await destinations.Buttons(where, Buttons, stop) : [],
            state is NowState.Out ? ComingUp.Nothing : await coming.Read(now, ComingShown, stop),
            Guid.NewGuid().ToString("n"),
            new PassLinks(school), school.Required);
    }

    /// <summary>Names all that is shown, before any of it is read.</summary>
    private async Task<string> Stamp(CancellationToken stop)
    {
        var limited = (await rooms.All(school.Id, stop)).Where(room => room.Approval == ApprovalRule.SelfCheckout && room.Capacity is not null).Select(room => room.Id);
        // Those before one in line leave it from other rooms than one's own.
        var ends = await waits.OpenOf(actor.Id).Where(pass => pass.Status == PassStatus.InLine || pass.Status == PassStatus.Offered).Select(pass => new { pass.FromId, pass.ToId }).ToListAsync(stop);
        // Places say how many are out of the room one is in.
        var here = (await places.Of(actor.Id, stop)).Place?.Room.Id;
        var shown = limited.Concat(ends.Select(pass => pass.FromId)).Concat(ends.Select(pass => pass.ToId)).Append(here ?? default).Where(room => room != default).Distinct().Select(PassTopics.Room);
        return stamps.Take([PassTopics.Student(actor.Id), RoomsTopics.Of(school.Id), PassTopics.Rules(school.Id), .. due.Topics(school.Id), .. shown]);
    }

    private async Task<NowState> State(Whereabouts here, CancellationToken stop)
    {
        var open = await waits.OpenOf(actor.Id).ToListAsync(stop);
        // Who is out may wait with another pass too, one that was planned.
        if ((open.FirstOrDefault(pass => pass.Status == PassStatus.Active) ?? open.FirstOrDefault()) is not { } pass || await cards.Of([pass], stop) is not [var card])
        {
            return new NowState.Choosing();
        }

        return pass.Status switch
        {
            PassStatus.Requested => new NowState.Asking(card, await Names(pass, stop), new Urgency(pass.Urgent, pass.GoesFirst)),
            PassStatus.InLine => await line.Of(pass, card, here, stop),
            PassStatus.Offered => new NowState.Offered(card, pass.NextAt ?? clock.GetUtcNow()),
            _ => await Out(pass, card, stop),
        };
    }

    private async Task<NowState> Out(Pass pass, PassCard card, CancellationToken stop)
    {
        var next = pass.NextStop?.RoomId;
        var facts = await rooms.Facts(school.Id, next is { } room ? [pass.EndsIn, room] : [pass.EndsIn], stop);
        return new NowState.Out(card, next is { } id ? facts.GetValueOrDefault(id) : null, facts.GetValueOrDefault(pass.EndsIn)?.EndCheck ?? EndCheck.None);
    }

    private async Task<string> Names(Pass pass, CancellationToken stop)
    {
        var names = (await people.Of([.. pass.AskedOf.Select(asked => asked.StaffId)], stop)).Values.Select(person => person.Name).ToList();
        return names switch { [] => "a teacher", [var one] => one, [var one, var other] => $"{one} or {other}", [var one, ..] => $"{one} and others" };
    }
}
