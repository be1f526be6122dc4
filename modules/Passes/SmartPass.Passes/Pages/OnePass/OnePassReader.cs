using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass of this school, whatever became of it.</summary>
internal sealed class OnePassReader(
    PassesDb db, PassCards cards, PassHistory history, PassSentences sentences, MyRooms myRooms, LineReader line, IHall hall, IRooms rooms, IPeople people, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<PassCard?> Card(PassId id, CancellationToken stop) =>
        await db.Look(id) is { } pass ? (await cards.Of([pass], stop)).FirstOrDefault() : null;

    public async Task<OnePass> Read(PassId id, CancellationToken stop)
    {
        if (await db.Look(id) is not { } before)
        {
            return new OnePass.NotThere();
        }

        // The stamp names the student, and the line they stand in, so it is taken before the pass is read for showing.
        var stamp = stamps.Take([PassTopics.Student(before.StudentId), .. Waits(before) ? new[] { PassTopics.Room(before.FromId), PassTopics.Room(before.ToId) } : []]);
        if (await db.Look(id) is not { } pass || await cards.Of([pass], stop) is not [var card])
        {
            return new OnePass.NotThere();
        }

        var mine = await myRooms.Watched(actor.Actor, stop);
        var now = clock.GetUtcNow();
        var may = PassMay.Of(actor.Actor, pass, card.To, mine, now);
        if (!MaySee.Allows(actor.Actor, pass, mine) && !may.Answer)
        {
            return PassInHand.NotTheirs(actor.Actor) is AnswerOutcome.NotYours ? new OnePass.NotYours() : new OnePass.NotThere();
        }

        return new OnePass.Found(new OnePassView(
            stamp, now, card, PassState.Of(pass, school.Required), may,
            may.Answer || may.LetGo || may.Send ? await Destinations(card, stop) : [],
            MayEnd.Concerns(actor.Actor, pass, mine),
            await Story(pass, stop), new PassLinks(school), school.Required)
        {
            StaleAt = may.Undo ? pass.Ending!.At + CorrectPass.UndoneWithin : null,
            Route = await Route(pass, stop),
            Marks = Marks(pass, card),
            Stops = await Stops(pass, stop),
            Planned = pass.PlannedAt is { } planned ? $"for {(school.Required.Date(planned) == school.Required.Date(now) ? "today, " : "")}{school.Required.Moment(planned, now)}{(pass.PlannedPeriod is { } period ? $", period {period}" : "")}" : null,
            InLine = Waits(pass) ? await Standing(pass, card, stop) : null,
            OfferEnds = pass.Status == PassStatus.Offered ? pass.NextAt : null,
        });
    }

    private async Task<string> Standing(Pass pass, PassCard card, CancellationToken stop)
    {
        var now = await hall.Now(school.Id, stop);
        var standing = LineStanding.Of(pass, card.From, card.To, await line.Waiting(stop), now);
        return $"{LineWords.Ordinal(standing.Place)} in line for {card.To.Name}. {standing.InWords(card.From, card.To, now)}";
    }

    private static bool Waits(Pass pass) => pass.Status is PassStatus.InLine or PassStatus.Offered;

    private IReadOnlyList<Mark> Marks(Pass pass, PassCard card) =>
    [
        .. pass.Urgent ? [new Mark("Urgent", "late")] : Array.Empty<Mark>(),
        .. pass.NeedsEscort && actor.Id != pass.StudentId ? [new Mark("An adult has to go along", "late")] : Array.Empty<Mark>(),
        .. pass.OtherOrigin ? [new Mark($"Said: in {card.From.Name}")] : Array.Empty<Mark>(),
        .. pass.Overridden.Select(rule => RuleTable.Of(rule).Badge).Distinct().Select(badge => new Mark(badge, "full")),
    ];

    /// <summary>Refusals are the staff's to know, a report only its reporter's and the administrators'.</summary>
    private bool MayRead(PassEvent happened) => happened.Kind switch
    {
        PassEventKind.KeptBack => false,
        PassEventKind.Refused => actor.Can(PassPermissions.Answer),
        PassEventKind.Reported => actor.Can(PassPermissions.SeeReports) || happened.By == actor.Id,
        _ => true,
    };

    // Rules that carry one badge are set aside in one line: two would tell which they were.
    private static (PassEventKind, string?, long) Told(PassEvent happened) =>
        happened.Kind == PassEventKind.Overridden ? (happened.Kind, happened.Word, happened.At.ToUnixTimeMilliseconds()) : (happened.Kind, null, happened.Cursor);

    private async Task<IReadOnlyList<Sentence>> Story(Pass pass, CancellationToken stop) =>
        await sentences.Of([.. (await history.Of(pass.Id, stop)).Where(MayRead).DistinctBy(Told)], [.. pass.Stops.OrderBy(one => one.Order).Skip(1).Select(one => one.RoomId)], stop);

    private async Task<string> Route(Pass pass, CancellationToken stop)
    {
        var by = pass.Answer?.By ?? default;
        var names = await people.Of([.. new[] { pass.MadeById, by }.Where(person => person != default).Distinct()], stop);
        return RouteInWords.Of(pass, Name(pass.MadeById) ?? "someone who is gone", Name(by));

        string? Name(PersonId person) => names.GetValueOrDefault(person)?.Name;
    }

    private async Task<IReadOnlyList<StopOnTheWay>> Stops(Pass pass, CancellationToken stop)
    {
        var facts = await rooms.Facts(school.Id, [.. pass.Stops.Select(one => one.RoomId).Distinct()], stop);
        var next = pass.Stops.OrderBy(one => one.Order).FirstOrDefault(one => one.LeftAt is null)?.Order;
        return
        [
            .. pass.Stops.Where(one => facts.ContainsKey(one.RoomId)).OrderBy(one => one.Order)
                .Select(one => new StopOnTheWay(facts[one.RoomId], one.Minutes, one.LeftAt is { } left ? school.Required.Time(left) : null, one.Order == next && pass.Status == PassStatus.Active)),
        ];
    }

    /// <summary>Where this member of staff may let the student go now; the place asked for stays on the list, whatever became of it.</summary>
    private async Task<IReadOnlyList<RoomFacts>> Destinations(PassCard card, CancellationToken stop)
    {
        var open = (await rooms.All(school.Id, stop)).Where(room => room.Closed is null && room.Id != card.From.Id && MaySend.Allows(actor.Actor, room)).ToList();
        return open.Any(room => room.Id == card.To.Id) ? open : [card.To, .. open];
    }
}

/// <summary>What there is of a pass for who asks.</summary>
internal abstract record OnePass
{
    private OnePass()
    {
    }

    internal sealed record Found(OnePassView View) : OnePass;

    internal sealed record NotYours : OnePass;

    internal sealed record NotThere : OnePass;
}
