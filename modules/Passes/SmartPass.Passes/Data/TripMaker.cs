using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Makes a trip of a wish: where it starts, how long it lasts for this student.</summary>
internal sealed class TripMaker(PlaceReader places, RulesReader rules, CurrentSchool school, TimeProvider clock)
{
    /// <param name="student">Who goes.</param>
    /// <param name="wish">What they want.</param>
    /// <param name="to">Where to.</param>
    /// <param name="stops">The rooms of all further stops.</param>
    public async Task<(Trip Trip, Origin From)> Of(PersonId student, Wish wish, RoomFacts to, IReadOnlyDictionary<RoomId, RoomFacts> stops)
    {
        var from = await places.OriginOf(student, wish.Kiosk ?? wish.From, wish.At ?? clock.GetUtcNow());
        var stretch = await Stretch(student);
        var last = wish.Then.Count == 0 ? to : stops[wish.Then[^1]];
        return (new Trip(student, from.Place?.Room, to, Math.Clamp(wish.Minutes ?? stretch(to.TimeLimit), 1, stretch(to.TimeLimit)), last.Trip.ComesBack(wish.OneWay), wish.Ticket)
        {
            Class = from.Class?.Id,
            Message = string.IsNullOrWhiteSpace(wish.Message) ? null : wish.Message.Trim(),
            Urgent = wish.Urgent,
            OtherOrigin = from.Other,
            Then = [.. wish.Then.Select(stop => (stop, stretch(stops[stop].TimeLimit)))],
            Plan = wish.At is { } at ? new Plan(at) : null,
        }, from);
    }

    /// <summary>Minutes of others as this student has them.</summary>
    public async Task<Func<int, int>> Stretch(PersonId student) =>
        await rules.ExceptionOf(school.Id, student) is { } exception ? exception.Stretch : minutes => minutes;
}
