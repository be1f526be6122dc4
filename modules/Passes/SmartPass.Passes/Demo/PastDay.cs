using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>Makes up the passes of a day gone by, a period at a time: who went when and where, and how it ended.</summary>
internal sealed class PastDay(Random random, IReadOnlyList<RoomFacts> rooms, PassRules rules, string mark)
{
    // Later periods see more passes, until the afternoon tires.
    private static readonly int[] PerHundred = [5, 7, 8, 9, 9, 8, 6];

    private readonly Habits _habits = new(random);
    private readonly List<Told> _out = [];
    private int _tickets;

    /// <param name="slot">The period, as it was today.</param>
    /// <param name="order">Which period of the day, from 0.</param>
    /// <param name="seats">Who sat where; those in front go more often.</param>
    /// <param name="days">How many days ago.</param>
    public IEnumerable<Told> Period(CurrentSlot slot, int order, IReadOnlyList<Seat> seats, int days)
    {
        var count = seats.Count * PerHundred[order % PerHundred.Length] / 100;
        var minutes = (slot.EndsAt - slot.StartsAt).TotalMinutes - 10;
        foreach (var at in Enumerable.Range(0, count).Select(_ => slot.StartsAt.AddDays(-days).AddMinutes(3 + (random.NextDouble() * minutes))).Order().ToList())
        {
            var seat = seats[(int)(Math.Pow(random.NextDouble(), 1.4) * seats.Count)];
            if (One(seat, at) is { } told)
            {
                yield return told;
            }
        }
    }

    private Told? One(Seat seat, DateTimeOffset at)
    {
        _out.RemoveAll(told => told.Until <= at);
        if (_out.Any(told => told.Pass.StudentId == seat.Student)
            || _habits.Place(rooms, seat.Place, room => room.Closed is null && _out.Count(told => told.Pass.ToId == room.Id) < (room.Capacity ?? int.MaxValue)) is not { } to)
        {
            return null;
        }

        var trip = new Trip(seat.Student, seat.Place.Room, to, to.TimeLimit, to.Trip != TripKind.OneWay, $"{mark}{_tickets++}") { Class = seat.Place.Class?.Id, Message = _habits.Message(to.Kind) };
        var told = to.Approval == ApprovalRule.SelfCheckout ? Started(trip, at) : Asked(trip, Approvers.Of(seat.Place, to, rooms), at);
        if (told is not null)
        {
            _out.Add(told);
        }

        return told;
    }

    private Told Started(Trip trip, DateTimeOffset at)
    {
        var told = new Told(Pass.Now(trip, PassRoute.SelfCheckout, trip.Student, at));
        told.Pass.Start(at);
        told.Note(PassEventKind.Started, trip.Student, at);
        GoAndReturn(told, trip, at);
        return told;
    }

    private Told? Asked(Trip trip, IReadOnlyList<PersonId> asked, DateTimeOffset at)
    {
        if (asked.Count == 0)
        {
            return null;
        }

        var told = new Told(Pass.Request(trip, PassRoute.Approval, asked, rules, at));
        told.Note(PassEventKind.Requested, trip.Student, at, trip.Message);
        var answered = at + _habits.Between(TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(90));
        switch (random.Next(100))
        {
            case < 8:
                told.Pass.Deny(new Answer(asked[0], answered, _habits.Denial()));
                told.Note(PassEventKind.Denied, asked[0], answered, told.Pass.Answer!.Word);
                break;
            case < 12:
                told.Pass.Withdraw();
                told.Note(PassEventKind.Withdrawn, trip.Student, answered);
                break;
            case < 16:
                told.Pass.Lapse();
                told.Note(PassEventKind.Lapsed, default, at + rules.LapseAfter);
                break;
            default:
                told.Pass.Grant(new Answer(asked[0], answered, null));
                told.Pass.Start(answered);
                told.Note(PassEventKind.Started, asked[0], answered);
                GoAndReturn(told, trip, answered);
                break;
        }

        return told;
    }

    private void GoAndReturn(Told told, Trip trip, DateTimeOffset at)
    {
        var (due, back) = (at.AddMinutes(trip.Minutes), at + _habits.Stay(trip.Minutes));
        if (back is null || back > due)
        {
            told.Pass.NoteOvertime(rules);
            told.Note(PassEventKind.Overtime, default, due);
        }

        if (back is { } returned && returned < due + rules.OvertimeLimit)
        {
            told.Pass.End(Ending.ByStudent(returned, trip.Student));
            told.Note(PassEventKind.Ended, trip.Student, returned);
        }
        else
        {
            told.Pass.End(Ending.NotRecorded(due + rules.OvertimeLimit));
            told.Note(PassEventKind.EndNotRecorded, default, due + rules.OvertimeLimit);
        }
    }
}
