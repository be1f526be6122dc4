using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Reads how the passes of one order stand. Those that were made are asked of the database; who was refused is only known while the order is.</summary>
internal sealed class MadeReader(PassesDb db, RecentOrders recent, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<MadeView> Read(string ticket, CancellationToken stop)
    {
        var order = recent.Of(actor.Id, school.Id, ticket);
        var passes = await Passes(ticket, order, stop);
        var refused = (order?.Refused ?? []).Where(no => passes.All(pass => pass.StudentId != no.Student)).ToList();
        var names = await people.Of([.. passes.Select(pass => pass.StudentId).Concat(refused.Select(no => no.Student))], stop);
        var place = passes.Select(pass => pass.ToId).Append(order?.Order.To ?? default).FirstOrDefault(id => id != default);
        return new MadeView(
            (await rooms.Facts(school.Id, [place], stop)).GetValueOrDefault(place),
            [.. passes.Where(pass => names.ContainsKey(pass.StudentId)).Select(pass => new MadeLine(names[pass.StudentId], pass.Id, Says(pass))).OrderBy(line => line.Student.FamilyName)],
            [.. refused.Where(no => names.ContainsKey(no.Student)).Select(no => new RefusedLine(names[no.Student], no.Because, no.MayOverride.Count > 0)).OrderBy(line => line.Student.FamilyName)],
            new PassLinks(school));
    }

    private async Task<List<Pass>> Passes(string ticket, RecentOrder? order, CancellationToken stop)
    {
        var made = db.Passes.AsNoTracking().Where(pass => pass.MadeById == actor.Id);
        if (order is null)
        {
            return await made.Where(pass => pass.Ticket.StartsWith(ticket + " ")).ToListAsync(stop);
        }

        var students = order.Made.Select(one => one.Student).ToList();
        var tickets = students.Select(student => $"{ticket} {student}").ToList();
        return await made.Where(pass => students.Contains(pass.StudentId) && tickets.Contains(pass.Ticket)).ToListAsync(stop);
    }

    private string Says(Pass pass) => pass switch
    {
        { Status: PassStatus.Active } => $"On the way since {school.Required.Time(pass.StartedAt!.Value)}, {pass.Minutes} min",
        { Status: PassStatus.InLine or PassStatus.Offered } => "In line: there is no place yet. It starts when it is their turn.",
        { Status: PassStatus.Scheduled } => $"Planned for {school.Required.Moment(pass.PlannedAt!.Value, clock.GetUtcNow())}",
        { Status: PassStatus.Held } => "Waiting to start",
        { Status: PassStatus.Ended, Route: Contracts.PassRoute.Arrived, RoundTrip: false } => $"Arrived at {school.Required.Time(pass.Ending!.At)}",
        { Status: PassStatus.Ended } => "Over",
        _ => "Taken back",
    };
}

/// <param name="To">Where they go; null where that is gone.</param>
/// <param name="Made">Students who have a pass of this order.</param>
/// <param name="Refused">Students who have none, and why.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record MadeView(RoomFacts? To, IReadOnlyList<MadeLine> Made, IReadOnlyList<RefusedLine> Refused, PassLinks Links)
{
    public bool IsEmpty => Made.Count + Refused.Count == 0;

    public int Overridable => Refused.Count(line => line.MayOverride);

    public string Title => Refused.Count == 0 ? $"{CountWords.Count(Made.Count, "pass", "passes")} made"
        : Made.Count == 0 ? "No pass was made" : $"{Made.Count} of {CountWords.Count(Made.Count + Refused.Count, "pass", "passes")} made";
}

internal sealed record MadeLine(PersonFacts Student, Contracts.PassId Pass, string Says);

internal sealed record RefusedLine(PersonFacts Student, string Because, bool MayOverride);
