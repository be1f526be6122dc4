using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff order passes that come again: a series for each student, made in a transaction of its own. The same order sent twice makes one series each.</summary>
internal sealed class RepeatOrder(MakeSeries series, TripMaker trips, IRooms rooms, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<RepeatOutcome> Make(Order order, Repeat repeat, CancellationToken stop = default)
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

        foreach (var student in students)
        {
            var minutes = order.Minutes ?? (await trips.Stretch(student))(to.TimeLimit);
            await series.Make(SeriesOf(order, repeat, student, to, Math.Clamp(minutes, 1, Pass.MostMinutes)), stop);
        }

        return new RepeatOutcome.Made(students.Count);
    }

    private Series SeriesOf(Order order, Repeat repeat, PersonId student, RoomFacts to, int minutes) => new()
    {
        SchoolId = school.Id,
        StudentId = student,
        ToId = to.Id,
        Minutes = minutes,
        RoundTrip = to.Trip.ComesBack(order.OneWay),
        Declinable = order.Declinable,
        ById = actor.Id,
        Message = string.IsNullOrWhiteSpace(order.Message) ? null : order.Message.Trim(),
        Days = repeat.Days,
        Period = repeat.Period,
        Time = repeat.Time,
        From = repeat.From,
        Until = repeat.Until,
    };
}

/// <summary>When an order comes again.</summary>
/// <param name="Days">Days of the week, at least one.</param>
/// <param name="Period">The period it starts with; null for a time by the clock.</param>
/// <param name="Time">The time it starts; null for a period.</param>
/// <param name="From">First date.</param>
/// <param name="Until">Last date.</param>
internal sealed record Repeat(IReadOnlyList<DayOfWeek> Days, string? Period, TimeOnly? Time, DateOnly From, DateOnly Until);

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
