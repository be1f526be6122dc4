using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Reads how the passes of one order stand. Those that were made are asked of the database; who was refused is only known while the order is.</summary>
internal sealed class MadeReader(
    PassesDb db, RecentOrders recent, OpenPassReader open, HallReader hall, LineReader line, MyRooms mine, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<MadeView> Read(string ticket, CancellationToken stop)
    {
        var order = recent.Of(actor.Id, school.Id, ticket);
        var passes = await Passes(ticket, order, stop);
        var refused = (order?.Refused ?? []).Where(no => passes.All(pass => pass.StudentId != no.Student)).ToList();
        var names = await people.Of([.. passes.Select(pass => pass.StudentId).Concat(refused.Select(no => no.Student))], stop);
        var place = passes.Select(pass => pass.ToId).Append(order?.Order.To ?? default).FirstOrDefault(id => id != default);
        var known = passes.Where(pass => names.ContainsKey(pass.StudentId)).ToList();
        return new MadeView(
            (await rooms.Facts(school.Id, [place], stop)).GetValueOrDefault(place),
            [.. known.Where(pass => IsMade(pass) && pass.Status != PassStatus.Held).Select(pass => new MadeLine(names[pass.StudentId], pass.Id, Says(pass))).OrderBy(made => made.Student.FamilyName)],
            [.. known.Where(pass => pass.Status == PassStatus.Held).Select(pass => new MadeLine(names[pass.StudentId], pass.Id, WhyHeld(order, pass))).OrderBy(made => made.Student.FamilyName)],
            [.. (await Waiting([.. known.Where(Waits)], names, stop)).OrderBy(one => one.Student.FamilyName)],
            [
                .. (await Refused([.. refused.Where(no => names.ContainsKey(no.Student))], names, stop))
                    .Concat(known.Where(pass => !IsMade(pass) && !Waits(pass)).Select(pass => new RefusedLine(names[pass.StudentId], Says(pass)))).OrderBy(no => no.Student.FamilyName),
            ],
            new PassLinks(school));
    }

    private static bool Waits(Pass pass) => pass.Status is PassStatus.InLine or PassStatus.Offered;

    private static bool IsMade(Pass pass) => pass.StartedAt is not null || pass.Status is PassStatus.Scheduled or PassStatus.Held;

    private async Task<List<Pass>> Passes(string ticket, RecentOrder? order, CancellationToken stop)
    {
        var made = db.Passes.AsNoTracking().Where(pass => pass.MadeById == actor.Id);
        if (order is null)
        {
            return await made.Where(pass => pass.Ticket.CompareTo(ticket + " ") > 0 && pass.Ticket.CompareTo(ticket + "!") < 0).ToListAsync(stop);
        }

        var students = order.Made.Select(one => one.Student).ToList();
        var tickets = students.Select(student => $"{ticket} {student}").ToList();
        return await made.Where(pass => students.Contains(pass.StudentId) && tickets.Contains(pass.Ticket)).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<RefusedLine>> Refused(IReadOnlyCollection<MadeOutcome.Refused> refused, IReadOnlyDictionary<PersonId, PersonFacts> names, CancellationToken stop)
    {
        var has = await open.Of([.. refused.Where(no => no.InTheWay is not null).Select(no => no.Student)], stop);
        return [.. refused.Select(no => Describe(no, names[no.Student], has.GetValueOrDefault(no.Student)))];
    }

    private static RefusedLine Describe(MadeOutcome.Refused no, PersonFacts student, OpenPass? has) => no switch
    {
        _ when has is not null && has.Card.Id == no.InTheWay => new RefusedLine(student, no.Rule == StartRule.AlreadyOut ? has.ToStaff : $"{no.Because} The pass they have goes on.")
        {
            Instead = no.MayOverride.Count == 0 ? "End it and start this one" : "End it and start this one anyway",
            AsksReason = RuleTable.AskReason(no.MayOverride),
        },
        { Rule: StartRule.AlreadyOut, InTheWay: not null } => new RefusedLine(student, "The pass they had is over.") { Instead = "Start this one" },
        _ => new RefusedLine(student, no.Because) { MayOverride = no.MayOverride.Count > 0, AsksReason = RuleTable.AskReason(no.MayOverride) },
    };

    private async Task<IReadOnlyList<WaitingLine>> Waiting(IReadOnlyCollection<Pass> passes, IReadOnlyDictionary<PersonId, PersonFacts> names, CancellationToken stop)
    {
        if (passes.Count == 0)
        {
            return [];
        }

        var (now, all) = (await hall.Now(school.Id, stop), await line.Waiting(stop));
        var watched = Circumstances.None with { Watched = (await mine.Of(actor.Actor, stop)).Select(room => room.Id).ToHashSet() };
        var facts = await rooms.Facts(school.Id, [.. passes.SelectMany(pass => new[] { pass.FromId, pass.ToId }).Distinct()], stop);
        return [.. passes.Where(pass => facts.ContainsKey(pass.FromId) && facts.ContainsKey(pass.ToId)).Select(pass => Describe(pass, facts[pass.FromId], facts[pass.ToId]))];

        WaitingLine Describe(Pass pass, RoomFacts from, RoomFacts to) => new(
            names[pass.StudentId], pass.Id,
            pass.Status == PassStatus.Offered ? "A place is kept for them: they may go now." : LineStanding.Of(pass, from, to, all, now).InWords(from, to, now),
            // A try that is refused would take the offer back.
            pass.Status == PassStatus.InLine && RuleTable.Of(StartRule.RoomFull).MayBeOverriddenBy(actor.Actor, new StartAttempt(pass.StudentId, from, to, pass.Route, actor.Actor, now) { Circumstances = watched }));
    }

    private static string WhyHeld(RecentOrder? order, Pass pass) =>
        order?.Made.OfType<MadeOutcome.Held>().FirstOrDefault(held => held.Pass == pass.Id)?.Because ?? "Starts as soon as it may";

    private string Says(Pass pass) => pass switch
    {
        { Status: PassStatus.Active } => $"On the way since {school.Required.Time(pass.StartedAt!.Value)}, {pass.Minutes} min",
        { Status: PassStatus.Scheduled } => $"Planned for {school.Required.Moment(pass.PlannedAt!.Value, clock.GetUtcNow())}",
        { Status: PassStatus.Ended, Route: PassRoute.Arrived, RoundTrip: false } => $"Arrived at {school.Required.Time(pass.Ending!.At)}",
        { Status: PassStatus.Ended } => "Over",
        { Status: PassStatus.Lapsed, LineAt: not null } => "The line was cleared before there was a place.",
        { Status: PassStatus.Lapsed } => "Its time went by.",
        { Status: PassStatus.Declined } => "Declined",
        _ => "Taken back",
    };
}

/// <param name="To">Where they go; null where that is gone.</param>
/// <param name="Made">Students who have a pass of this order.</param>
/// <param name="Held">Students whose pass starts by itself as soon as it may.</param>
/// <param name="Waiting">Students whose pass waits for a place.</param>
/// <param name="Refused">Students who have none, or none any more, and why.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record MadeView(RoomFacts? To, IReadOnlyList<MadeLine> Made, IReadOnlyList<MadeLine> Held, IReadOnlyList<WaitingLine> Waiting, IReadOnlyList<RefusedLine> Refused, PassLinks Links)
{
    public bool IsEmpty => All == 0;

    /// <summary>Whom this person may let go anyway.</summary>
    public IReadOnlyList<PersonId> Anyway =>
        [.. Waiting.Where(line => line.MayOverride).Select(line => line.Student.Id), .. Refused.Where(line => line is { MayOverride: true, AsksReason: false }).Select(line => line.Student.Id)];

    /// <summary>Those of them who are meant: one, or all for whom no reason is asked.</summary>
    public IReadOnlyList<PersonId> MayGoAnyway(PersonId? one) =>
        one is null ? Anyway : [.. Anyway.Concat(Refused.Where(line => line.MayOverride).Select(line => line.Student.Id)).Where(student => student == one).Distinct()];

    public bool AsksReason(PersonId? one) => Refused.Any(line => line.AsksReason && line.Student.Id == one);

    public string Title => (Made.Count, Waiting.Count) switch
    {
        (0, 0) when Held.Count > 0 => $"{CountWords.Count(Held.Count, "pass starts", "passes start")} as soon as they may",
        (0, 0) => "No pass was made",
        (0, var waiting) => $"{CountWords.Count(waiting, "student waits", "students wait")} in line",
        var (made, _) when made == All => $"{CountWords.Count(made, "pass", "passes")} made",
        var (made, _) => $"{made} of {CountWords.Count(All, "pass", "passes")} made",
    };

    private int All => Made.Count + Held.Count + Waiting.Count + Refused.Count;
}

internal sealed record MadeLine(PersonFacts Student, PassId Pass, string Says);

internal sealed record WaitingLine(PersonFacts Student, PassId Pass, string Because, bool MayOverride);

internal sealed record RefusedLine(PersonFacts Student, string Because)
{
    public bool MayOverride { get; init; }

    /// <summary>Whether that takes a reason.</summary>
    public bool AsksReason { get; init; }

    /// <summary>What the tap is called that starts this one instead of the pass in the way; null where there is none that this person may end.</summary>
    public string? Instead { get; init; }
}
