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

/// <summary>Staff order passes that come again: a series for each student. The same order sent twice makes one series each.</summary>
internal sealed class RepeatOrder(PassesDb db, Writing writing, MakeSeries series, TripMaker trips, IRooms rooms, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<RepeatOutcome> Make(Order order, Repeat repeat, CancellationToken stop = default) => writing.Do("repeat an order", () => Decide(order, repeat, stop), stop);

    private async Task<RepeatOutcome> Decide(Order order, Repeat repeat, CancellationToken stop)
    {
        if (!actor.Can(PassPermissions.Answer))
        {
            return new RepeatOutcome.Refused("You may not make passes here.");
        }

        if ((await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == order.To) is not { } to)
        {
            return new RepeatOutcome.Refused("That place is not there. Choose another one.");
        }

        if (!MaySend.Allows(actor.Actor, to, later: true))
        {
            return new RepeatOutcome.Refused($"Only its own staff send students to {to.Name}. Ask them, or choose another place.");
        }

        if (repeat.Until < school.Required.Date(clock.GetUtcNow()))
        {
            return new RepeatOutcome.Refused("Choose a last day that is still to come.");
        }

        var known = (await people.Students(school.Id, stop: stop)).Select(student => student.Id).ToHashSet();
        var students = order.Students.Where(known.Contains).Distinct().Take(MakePasses.MostStudents).ToList();
        if (students.Count == 0)
        {
            return new RepeatOutcome.Refused("There is no such student at this school.");
        }

        var minutes = new Dictionary<PersonId, int>();
        foreach (var student in students)
        {
            minutes[student] = Math.Clamp(order.Minutes ?? (await trips.Stretch(student))(to.TimeLimit), 1, Pass.MostMinutes);
        }

        var running = await db.Series.Where(one => one.ToId == to.Id && one.ById == actor.Id && one.StoppedAt == null && one.Until == repeat.Until).ToListAsync(stop);
        await series.Make([.. students.Where(student => !running.Any(one => one.StudentId == student && repeat.IsThatOf(one)))], student => new Series
        {
            SchoolId = school.Id,
            StudentId = student,
            ToId = to.Id,
            Minutes = minutes[student],
            RoundTrip = to.Trip.ComesBack(order.OneWay),
            Declinable = order.Declinable,
            ById = actor.Id,
            Message = string.IsNullOrWhiteSpace(order.Message) ? null : order.Message.Trim(),
            Days = repeat.Days,
            Period = repeat.Period,
            Time = repeat.Time,
            From = repeat.From,
            Until = repeat.Until,
        }, stop);
        return new RepeatOutcome.Made(students.Count);
    }
}

/// <summary>When an order comes again.</summary>
/// <param name="Days">Days of the week, at least one.</param>
/// <param name="Period">The period it starts with; null for a time by the clock.</param>
/// <param name="Time">The time it starts; null for a period.</param>
/// <param name="From">First date.</param>
/// <param name="Until">Last date.</param>
internal sealed record Repeat(IReadOnlyList<DayOfWeek> Days, string? Period, TimeOnly? Time, DateOnly From, DateOnly Until)
{
    public bool IsThatOf(Series series) => series.Days.SequenceEqual(Days) && series.Period == Period && series.Time == Time && series.From == From && series.Until == Until;
}

/// <summary>What came of an order that comes again.</summary>
internal abstract record RepeatOutcome
{
    private RepeatOutcome()
    {
    }

    /// <param name="Students">For how many students it runs.</param>
    internal sealed record Made(int Students) : RepeatOutcome;

    internal sealed record Refused(string Because) : RepeatOutcome;
}
