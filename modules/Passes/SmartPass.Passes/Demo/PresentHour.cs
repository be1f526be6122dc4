using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>Makes up what a visitor finds: students on their way, two of them late, and some who wait for the teacher the visitor may be.</summary>
internal sealed class PresentHour(Random random, IReadOnlyList<RoomFacts> rooms, PassRules rules, DateTimeOffset now)
{
    private const int Out = 15;
    private const int Late = 2;
    private const int Waiting = 3;

    private readonly Habits _habits = new(random);
    private readonly List<Told> _told = [];

    public IReadOnlyList<Told> Of(IReadOnlyList<Seat> seats, IReadOnlySet<PersonId> visitors)
    {
        var others = seats.Where(seat => !visitors.Contains(seat.Student)).ToList();
        foreach (var seat in others.Where(seat => seat.IsTaughtBy(visitors)).OrderBy(_ => random.Next()).Take(Waiting))
        {
            Ask(seat);
        }

        foreach (var seat in others.Where(seat => !seat.IsTaughtBy(visitors)).OrderBy(_ => random.Next()).Take(Out))
        {
            Leave(seat, isLate: _told.Count < Waiting + Late);
        }

        return _told;
    }

    private void Ask(Seat seat)
    {
        if (_habits.Place(rooms, seat.Place, room => room.Closed is null && room.Approval == ApprovalRule.CurrentTeacher) is { } to)
        {
            var at = now - _habits.Between(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(50));
            var told = new Told(Pass.Request(TripOf(seat, to), PassRoute.Approval, Approvers.Of(seat.Place, to, rooms), rules, at));
            told.Note(PassEventKind.Requested, seat.Student, at, told.Pass.Message);
            _told.Add(told);
        }
    }

    private void Leave(Seat seat, bool isLate)
    {
        if (_habits.Place(rooms, seat.Place, HasPlace) is not { } to)
        {
            return;
        }

        var trip = TripOf(seat, to);
        var at = now - (isLate ? TimeSpan.FromMinutes(to.TimeLimit) + _habits.Between(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4)) : TimeSpan.FromMinutes(to.TimeLimit) * (random.NextDouble() * 0.8));
        var told = new Told(Pass.Now(trip, PassRoute.SelfCheckout, trip.Student, at));
        told.Pass.Start(at);
        told.Note(PassEventKind.Started, seat.Student, at);
        if (isLate)
        {
            told.Pass.NoteOvertime(rules);
            told.Note(PassEventKind.Overtime, default, told.Pass.DueAt!.Value);
        }

        _told.Add(told);
    }

    private bool HasPlace(RoomFacts room) =>
        room.Closed is null && room.Approval == ApprovalRule.SelfCheckout && _told.Count(told => told.Pass.ToId == room.Id) < (room.Capacity ?? int.MaxValue);

    private Trip TripOf(Seat seat, RoomFacts to) =>
        new(seat.Student, seat.Place.Room, to, to.TimeLimit, to.Trip != TripKind.OneWay, $"demo now {_told.Count}") { Class = seat.Place.Class?.Id, Message = _habits.Message(to.Kind) };
}
