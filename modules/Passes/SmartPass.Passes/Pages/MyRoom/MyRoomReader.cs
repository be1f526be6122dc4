using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>Reads My room: requests asked of this person, or of whom they cover, and the passes from and to the rooms they watch.</summary>
internal sealed class MyRoomReader(
    RoomPassesReader passes, AskingReader requests, LinesReader lines, PassCards cards, MyRooms rooms, DueReader due, RulesReader rules, ITimetable timetable, IPeople people,
    LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int MostInTitle = 3;

    public async Task<MyRoomView> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var mine = await rooms.Watched(actor.Actor, stop);
        var ids = mine.Rooms.Select(room => room.Id).ToHashSet();
        var stamp = stamps.Take([.. Own(mine), .. await passes.Topics(mine, now, stop)]);
        var slot = await timetable.SlotAt(school.Id, null, now, stop);
        var open = await passes.Open(mine, now, stop);
        var notRecorded = await passes.NotRecorded(mine, now, stop);
        var paused = await passes.Paused(ids, stop);
        var dressed = (await cards.Of([.. open, .. notRecorded], stop)).ToDictionary(card => card.Id);
        var asking = await requests.Of(With(PassStatus.Requested), ids, now, stop);
        var inLine = await lines.Of([.. With(PassStatus.InLine), .. With(PassStatus.Offered)], ids, stop);
        var active = With(PassStatus.Active);
        var away = active.Where(one => mine.Misses(one.Pass)).OrderBy(one => one.Pass.DueAt).ToList();
        var forgotten = away.Where(one => now >= one.Pass.ForgottenAt).ToList();
        return new MyRoomView(stamp, now, StaleAt.OfScreen(now, slot, await due.WatchChangesAt(school.Id, actor.Actor.Seat, now, stop)), new PassLinks(school), school.Required)
        {
            Title = TitleOf(mine.Rooms),
            WhatIsOn = slot is null ? "Outside class hours" : $"{slot.Name} · until {school.Required.Time(slot.EndsAt)}",
            StandsIn = await StandsIn(stop),
            Frozen = await rules.FreezeOf(school.Id, stop) is { } freeze ? $"{freeze.ByName} paused all passes at {school.Required.Time(freeze.At)}: {freeze.Why}" : null,
            Asking = [.. asking.Where(one => one.PlannedAt is null)],
            AskingAhead = [.. asking.Where(one => one.PlannedAt is not null).OrderBy(one => one.PlannedAt)],
            StillOut = [.. forgotten.Select(one => new StillOut(one.Card, null)), .. Dress(notRecorded).Select(one => new StillOut(one.Card, one.Pass.Ending!.At))],
            Out = [.. away.Except(forgotten).Select(one => one.Card)],
            Coming = [.. active.Where(one => !mine.Misses(one.Pass)).OrderBy(one => one.Pass.StartedAt).Select(one => one.Card)],
            ComingUp = [.. With(PassStatus.Held).Concat(With(PassStatus.Scheduled)).OrderBy(one => one.Pass.PlannedAt)
                .Select(one => new ComingUp(one.Card, one.Pass.PlannedAt!.Value, one.Pass.Status == PassStatus.Held, ids.Contains(one.Pass.FromId)))],
            InLine = inLine,
            Rooms = [.. mine.Rooms.Select(room => new WatchedRoom(room, paused.TryGetValue(room.Id, out var since) ? since : null, inLine.Count(one => one.Card.From.Id == room.Id), MayClose(room)))],
            MayFind = actor.Can(RosterPermissions.SeePeople),
        };

        IReadOnlyList<(Pass Pass, PassCard Card)> With(PassStatus status) => Dress(open.Where(pass => pass.Status == status));

        IReadOnlyList<(Pass Pass, PassCard Card)> Dress(IEnumerable<Pass> some) => [.. some.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => (pass, dressed[pass.Id]))];
    }

    private IEnumerable<string> Own(Watch mine) =>
        new[] { PassTopics.AskedOf(actor.Actor.Seat), PassTopics.AskedOf(actor.Id), PassTopics.Rules(school.Id), RoomsTopics.Of(school.Id) }.Concat(due.Topics(school.Id)).Concat(mine.Topics).Distinct();

    private bool MayClose(RoomFacts room) =>
        actor.Can(RoomsPermissions.ManageRooms) || (actor.Can(RoomsPermissions.SeeRooms) && room.Staff.Contains(actor.Actor.Seat));

    private async Task<string?> StandsIn(CancellationToken stop) =>
        actor.Actor.Covers is { } covered && (await people.Of([covered], stop)).TryGetValue(covered, out var teacher) ? $"{actor.Actor.Name} for {teacher.Name}" : null;

    private static string TitleOf(IReadOnlyList<RoomFacts> mine) => mine.Count switch
    {
        0 => "My room",
        <= MostInTitle => string.Join(", ", mine.Select(room => room.Name)),
        _ => $"{string.Join(", ", mine.Take(MostInTitle - 1).Select(room => room.Name))} and {mine.Count - MostInTitle + 1} more",
    };
}
