using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff make passes, for now or later. Each student's is decided in a transaction of its own: one that may not start does not stop the rest.</summary>
internal sealed class MakePasses(
    PassesDb db, Writing writing, StartPass start, StartInstead instead, EndPass end, MoveLine line, TripMaker trips, MyRooms mine, PassHistory history, IRooms rooms, StudentFinder students, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int MostStudents = 400;

    public async Task<IReadOnlyList<MadeOutcome>> Make(Order order, CancellationToken stop = default)
    {
        if (!actor.Can(PassPermissions.Answer))
        {
            return [.. order.Students.Select(student => No(student, "You may not make passes here."))];
        }

        var made = new List<MadeOutcome>();
        foreach (var student in order.Students.Distinct().Take(MostStudents))
        {
            made.Add(await writing.Do("make a pass", () => MakeOne(order, student), stop));
        }

        return made;
    }

    private async Task<MadeOutcome> MakeOne(Order order, PersonId student)
    {
        var ticket = $"{order.Ticket} {student}";
        if (await db.Passes.FirstOrDefaultAsync(pass => pass.StudentId == student && pass.Ticket == ticket) is { } same)
        {
            return AsItIs(same);
        }

        if (!await students.IsHere(student))
        {
            return No(student, "There is no such student at this school.");
        }

        var all = await rooms.All(school.Id);
        var places = all.ToDictionary(room => room.Id);
        if (!places.TryGetValue(order.To, out var to) || order.Then.Any(stop => !places.ContainsKey(stop)))
        {
            return No(student, "That place is not there. Choose another one.");
        }

        if (order.Then.Select(stop => places[stop]).FirstOrDefault(stop => !MaySend.Allows(actor.Actor, stop, later: order.At is not null)) is { } closed)
        {
            return NotSentTo(closed, student);
        }

        var starts = await StartOf(order, student);
        if (starts is null && order.At is not null)
        {
            return No(student, $"They have no period {order.Period} that day. Choose another day or period.");
        }

        var wish = new Wish(order.To, ticket, order.Minutes, order.OneWay, order.Message) { From = order.From, Then = order.Then, At = starts };
        var (trip, from) = await trips.Of(student, wish, to, places);
        // Staff are not bound by the room's time limit.
        trip = trip with { Minutes = Math.Clamp(order.Minutes ?? trip.Minutes, 1, Pass.MostMinutes), OtherOrigin = false };
        if (starts is { } at)
        {
            return await Plan(order, trip, at);
        }

        if (from.Place is null)
        {
            // Where nobody knows where a student is, they are with whoever makes the pass.
            var here = (await mine.Of(actor.Actor)).FirstOrDefault(room => room.Kind == RoomKind.Classroom && room.Id != to.Id);
            if (here is null)
            {
                return No(student, "Nobody knows where this student is now. Say where they leave from.");
            }

            trip = trip with { From = here };
        }

        return await StartNow(order, trip);
    }

    private async Task<DateTimeOffset?> StartOf(Order order, PersonId student) =>
        order is { At: { } day, Period: { } period } ? (await timetable.DayOf(school.Id, student, school.Required.Date(day))).Begins(period) : order.At;

    private Task<Pass?> OutOn(PersonId student) => db.Passes.FirstOrDefaultAsync(pass => pass.StudentId == student && pass.Status == PassStatus.Active);

    private async Task<MadeOutcome> StartNow(Order order, Trip trip)
    {
        var route = order.Arrived ? PassRoute.Arrived : order.Students.Count > 1 ? PassRoute.Bulk : PassRoute.Staff;
        var pass = Pass.Now(trip, route, actor.Id, clock.GetUtcNow());
        switch (order.InsteadOf is { } first ? await instead.Try(() => Swap(first), outcome => outcome is StartOutcome.Refused) : await Start())
        {
            case StartOutcome.Started:
                await EndIfThere(order, pass);
                await line.Move();
                return new MadeOutcome.Started(trip.Student, pass.Id);
            case StartOutcome.InLine:
                return new MadeOutcome.InLine(trip.Student, pass.Id);
            case StartOutcome.Held held:
                return new MadeOutcome.Held(trip.Student, pass.Id, held.Decision.TellsApart ? held.Decision.ToStaff : null);
            case StartOutcome.Refused refused:
                var no = refused.Decision.First;
                return No(trip.Student, refused.Decision.ToStaff, refused.Decision.MayOverride) with { Rule = no.Rule, InTheWay = await InTheWay(trip.Student) };
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        async Task<StartOutcome> Swap(PassId first)
        {
            if ((await OutOn(trip.Student))?.Id == first)
            {
                await end.End(first);
            }

            return await Start();
        }

        Task<StartOutcome> Start() => start.Start(pass, trip.From!, trip.To, actor.Actor, new StartTerms(Overrides: order.Overrides)
        {
            MayWait = !order.Arrived,
            // The rest of a class goes; nobody has to send the others one by one.
            HoldsInTheHall = route == PassRoute.Bulk,
            Reason = order.Reason,
        });
    }

    private async Task<PassId?> InTheWay(PersonId student) =>
        await OutOn(student) is { } first && MayEnd.Allows(actor.Actor, first, await mine.Watched(actor.Actor)) ? first.Id : null;

    /// <summary>One who arrived without a pass and stays has gone all the way.</summary>
    private async Task EndIfThere(Order order, Pass pass)
    {
        if (!order.Arrived || pass.RoundTrip)
        {
            return;
        }

        var now = clock.GetUtcNow();
        pass.End(Ending.ByStaff(now, actor.Id));
        history.Add(PassEventKind.Ended, pass, actor.Id, now);
        await db.SaveChangesAsync();
    }

    private async Task<MadeOutcome> Plan(Order order, Trip trip, DateTimeOffset at)
    {
        var now = clock.GetUtcNow();
        if (!Planning.Reaches(at, now))
        {
            return No(trip.Student, Planning.OutOfReach);
        }

        if (!MaySend.Allows(actor.Actor, trip.To, later: true))
        {
            return NotSentTo(trip.To, trip.Student);
        }

        // Where the student will be is known when it starts, unless staff say so now.
        var planned = trip with { From = order.From is null ? null : trip.From, Class = order.From is null ? null : trip.Class, Plan = new Plan(at, order.Period, order.Declinable) };
        var pass = Pass.Planned(planned, order.Appointment ? PassRoute.Appointment : PassRoute.Scheduled, actor.Id, now);
        db.Add(pass);
        await db.SaveChangesAsync();
        history.Add(PassEventKind.Planned, pass, actor.Id, now, school.Required.Dated(at));
        await db.SaveChangesAsync();
        db.Stale(pass);
        return new MadeOutcome.Planned(trip.Student, pass.Id, at);
    }

    private static MadeOutcome AsItIs(Pass same) => same switch
    {
        { StartedAt: not null } => new MadeOutcome.Started(same.StudentId, same.Id),
        { Status: PassStatus.Held } => new MadeOutcome.Held(same.StudentId, same.Id),
        { PlannedAt: { } at } => new MadeOutcome.Planned(same.StudentId, same.Id, at),
        _ => new MadeOutcome.InLine(same.StudentId, same.Id),
    };

    private static MadeOutcome.Refused NotSentTo(RoomFacts room, PersonId student) => No(student, $"Only its own staff send students to {room.Name}. Ask them, or choose another place.");

    private static MadeOutcome.Refused No(PersonId student, string because, IReadOnlyList<StartRule>? mayOverride = null) => new(student, because, mayOverride ?? []);
}
