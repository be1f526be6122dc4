using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Brings together all that the rules look at for one start.</summary>
internal sealed class AttemptReader(HallReader hall, OpenPasses open, RulesReader rules, UseReader uses, MyRooms myRooms, ITimetable timetable, IPeople people, CurrentSchool school)
{
    /// <param name="pass">The pass that is to start, or to go on.</param>
    /// <param name="from">Room it leaves.</param>
    /// <param name="to">Room it goes to.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="at">The instant of the decision.</param>
    /// <param name="known">The hall, where it is known already.</param>
    public async Task<StartAttempt> Of(Pass pass, RoomFacts from, RoomFacts to, Actor by, DateTimeOffset at, Hall? known = null) =>
        new(pass.StudentId, from, to, pass.Route, by, known ?? await hall.At(school.Id, at))
        {
            Circumstances = await CircumstancesOf(pass.StudentId, by, at),
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

    private async Task<DateTimeOffset?> FirstBell(PersonId student, DateTimeOffset after) =>
        (await timetable.DayOf(school.Id, student, school.Required.Date(after))).FirstOrDefault(slot => slot.StartsAt > after)?.StartsAt;
}
