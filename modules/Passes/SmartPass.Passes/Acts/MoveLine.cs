using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>After anything that may have freed a place, in the same transaction: places are offered to those in line in their order, and passes that were held start if they may. Who cannot start for another rule is skipped in silence and keeps the place.</summary>
internal sealed class MoveLine(PassesDb db, LineReader line, HallReader hall, StartPass start, BeginPlanned planned, PassHistory history, IRooms rooms, CurrentSchool school, TimeProvider clock)
{
    public async Task Move(DateTimeOffset? at = null)
    {
        await db.SaveChangesAsync();
        var waiting = await line.Waiting();
        if (waiting.Count == 0)
        {
            return;
        }

        var moment = at ?? clock.GetUtcNow();
        await Offer([.. waiting.Where(pass => pass.Status is PassStatus.InLine or PassStatus.Offered)], moment);
        var held = waiting.Where(pass => pass.Status == PassStatus.Held).OrderBy(pass => pass.PlannedAt).ThenBy(pass => pass.Id.Value).ToList();
        await planned.Again(held, moment);
        // Who started on a planned pass may have had a place offered in a line.
        if (held.Exists(pass => pass.Status != PassStatus.Held))
        {
            await Offer(await line.Waiting(), moment);
        }
    }

    private async Task Offer(IReadOnlyCollection<Pass> waiting, DateTimeOffset at)
    {
        var now = await hall.At(school.Id, at);
        var facts = await rooms.Facts(school.Id, [.. waiting.Select(pass => pass.FromId).Concat(waiting.Select(pass => pass.ToId)).Distinct()]);
        var order = new Queue<Pass>(waiting.Where(pass => pass.Status == PassStatus.InLine).InOrder());
        while (order.TryDequeue(out var pass))
        {
            if (!facts.TryGetValue(pass.FromId, out var from) || !facts.TryGetValue(pass.ToId, out var to))
            {
                continue;
            }

            var inTheWay = MayHavePlace(now, from, to) ? new Queue<Pass>() : KeptFrom(pass, waiting);
            var free = Without(now, inTheWay);
            if (!MayHavePlace(free, from, to))
            {
                continue;
            }

            var decision = await start.Foresee(pass, from, to, Actor.System, at, free);
            if (decision.MayStart)
            {
                while (!MayHavePlace(now, from, to))
                {
                    var over = inTheWay.Dequeue();
                    PassOver(over, at);
                    now = Without(now, [over]);
                    order.Enqueue(over);
                }

                pass.Offer(at);
                history.Add(PassEventKind.Offered, pass, default, at);
                now = now with { Offered = [.. now.Offered, new OfferedPlace(pass.StudentId, pass.FromId, pass.ToId)] };
                db.Stale(pass);
            }
            else if (decision.IsBarred)
            {
                pass.Skip(decision.LookAgain);
                start.NoteKeptBack(pass, decision);
            }
        }

        await db.SaveChangesAsync();
    }

    private void PassOver(Pass pass, DateTimeOffset at)
    {
        pass.PassOver(at);
        history.Add(PassEventKind.PassedOver, pass, default, at);
        db.Stale(pass);
    }

    /// <summary>Offers that had their time and keep this student waiting: the one out of the same room must end, of those to the same place as few as will do.</summary>
    private static Queue<Pass> KeptFrom(Pass pass, IEnumerable<Pass> waiting) => new(waiting
        .Where(other => other.OfferKept && (other.FromId == pass.FromId || other.ToId == pass.ToId))
        .OrderByDescending(other => other.FromId == pass.FromId).ThenBy(other => other.LineAt).ThenBy(other => other.Id.Value));

    /// <summary>The hall as it would be without these offers.</summary>
    private static Hall Without(Hall now, IReadOnlyCollection<Pass> offers) =>
        now with { Offered = [.. now.Offered.Where(offer => offers.All(pass => pass.StudentId != offer.Student))] };

    /// <summary>Cheap to ask before all rules are: a place in the room, and nobody else of the same origin who is just being offered one, so that a class goes one by one.</summary>
    private static bool MayHavePlace(Hall now, RoomFacts from, RoomFacts to) =>
        now.PlacesTaken(to.Id) < (to.Capacity ?? int.MaxValue) && now.Offered.All(offer => offer.From != from.Id);
}
