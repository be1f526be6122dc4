using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Brings together all that the rules look at for one start.</summary>
internal sealed class AttemptReader(HallReader hall, OpenPasses open, RulesReader rules, UseReader uses, MyRooms myRooms, DueReader due, ITimetable timetable, IRooms rooms, IPeople people, CurrentSchool school)
{
    /// <param name="pass">The pass that is to start, or to go on.</param>
    /// <param name="from">Room it leaves.</param>
    /// <param name="to">Room it goes to.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="at">The instant of the decision.</param>
    /// <param name="known">The hall, where it is known already.</param>
    /// <param name="minutes">Minutes to that place, where staff change them.</param>
    public async Task<StartAttempt> Of(Pass pass, RoomFacts from, RoomFacts to, Actor by, DateTimeOffset at, Hall? known = null, int? minutes = null) =>
        new(pass.StudentId, from, to, pass.Route, by, known ?? await hall.At(school.Id, at))
        {
            Circumstances = await CircumstancesOf(pass.StudentId, by, at) with { Due = await DueWithin(pass, minutes ?? pass.Minutes, at) },
            // Whoever makes a pass answers for where it goes; once it is made, that was answered for.
            Granted = pass.Id != default && pass.IsGrantedFor(to.Id),
            Planned = pass.PlannedAt is not null,
            UnderWay = pass.Status == PassStatus.Active,
            OutElsewhere = open.IsOutElsewhere(pass.StudentId, school.Id),
        };

    private async Task<Circumstances> CircumstancesOf(PersonId student, Actor by, DateTimeOffset at)
    {
        var set = await rules.OfSchool(school.Id);
        var slot = await timetable.SlotAt(school.Id, student, at);
        var grade = (await people.Of([student])).GetValueOrDefault(student)?.Grade;
        var freeze = await rules.FreezeOf(school.Id);
        return new Circumstances(
            school.Required.Clock(at), slot, grade,
            freeze is null ? null : new FrozenFacts(freeze.Why, freeze.ByName, school.Required.Time(freeze.At)),
            NoPassTime.At(school.Required, set, slot, at),
            await uses.Of(student, grade, set, at),
            set.MostOut,
            (await myRooms.Of(by)).Select(room => room.Id).ToHashSet())
        {
            SoftAlike = set.SoftAlike,
            NextBell = slot?.EndsAt ?? await FirstBell(student, at),
        };
    }

    /// <summary>A trip lasts as long as all its places; one that comes by where the student is due brings them there.</summary>
    private async Task<DuePlaceFacts?> DueWithin(Pass pass, int minutes, DateTimeOffset at)
    {
        var then = pass.StopsAfter.ToList();
        if (await due.Next(school.Id, pass.StudentId, at, at.AddMinutes(minutes + then.Sum(stop => stop.Minutes))) is not { } place
            || then.Exists(stop => stop.RoomId == place.Room)
            || (await rooms.All(school.Id)).FirstOrDefault(room => room.Id == place.Room) is not { } room)
        {
            return null;
        }

        var hosts = await people.Of([.. place.Hosts]);
        return new DuePlaceFacts(place, room.Name, school.Required.Time(place.From), InWords([.. place.Hosts.Select(host => hosts.GetValueOrDefault(host)?.Name).OfType<string>()]));
    }

    private static string InWords(IReadOnlyList<string> names) => names switch { [] => "the office", [var one] => one, [var one, var other] => $"{one} or {other}", [var one, ..] => $"{one} or others" };

    private async Task<DateTimeOffset?> FirstBell(PersonId student, DateTimeOffset after) =>
        (await timetable.DayOf(school.Id, student, school.Required.Date(after))).FirstOrDefault(slot => slot.StartsAt > after)?.StartsAt;
}
