using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>The time of a planned pass has come: it starts, waits in line, or is held while it lasts.</summary>
internal sealed class BeginPlanned(PassesDb db, StartPass start, LineReader line, PlaceReader places, PassHistory history, IRooms rooms, CurrentSchool school)
{
    /// <summary>At its time.</summary>
    public async Task Begin(Pass pass, DateTimeOffset at)
    {
        await Follow([pass], at);
        if (await Ends(pass) is not var (from, to))
        {
            Hold(pass, at, null);
        }
        else if (await start.Start(pass, from, to, Actor.System, at: at) is StartOutcome.Refused refused)
        {
            Hold(pass, at, refused.Decision.LookAgain);
            // The refusal itself is on record.
            pass.KeepBack(refused.Decision.First.Rule, refused.Decision.First.Verdict.Note);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Held already, and something has changed. What refuses it still is on record; it is not written down each time.</summary>
    public async Task Again(IReadOnlyCollection<Pass> held, DateTimeOffset at)
    {
        await Follow(held, at);
        foreach (var pass in held)
        {
            await Again(pass, at);
        }
    }

    private async Task Again(Pass pass, DateTimeOffset at)
    {
        if (await Ends(pass) is not var (from, to))
        {
            return;
        }

        var decision = await start.Foresee(pass, from, to, Actor.System, at);
        if (decision.MayStart || (decision.Waits && !await line.WaitsWithAnother(pass)))
        {
            await start.Start(pass, from, to, Actor.System, at: at);
        }
        else
        {
            pass.Hold(decision.LookAgain > at ? decision.LookAgain : null);
            start.NoteKeptBack(pass, decision);
        }

        await db.SaveChangesAsync();
    }

    private void Hold(Pass pass, DateTimeOffset at, DateTimeOffset? lookAgain)
    {
        pass.Hold(lookAgain > at ? lookAgain : null);
        history.Add(PassEventKind.Held, pass, default, at);
        db.Stale(pass);
    }

    /// <summary>Those whose origin nobody chose leave from where their students are by now.</summary>
    private async Task Follow(IEnumerable<Pass> passes, DateTimeOffset at)
    {
        var following = passes.Where(pass => pass.FollowsStudent).ToList();
        if (following.Count == 0)
        {
            return;
        }

        var found = await places.At([.. following.Select(pass => pass.StudentId).Distinct()], at);
        foreach (var pass in following)
        {
            if (found[pass.StudentId] is { Place: { } place } here)
            {
                LeaveFrom(pass, place.Room.Id, here.Class?.Id, here.IsElsewhere(place));
            }
        }
    }

    private void LeaveFrom(Pass pass, RoomId room, ClassId? @class, bool other)
    {
        if ((pass.FromId, pass.ClassId, pass.OtherOrigin) != (room, @class, other))
        {
            // The room it left from until now looks again as well.
            db.Stale(pass);
            pass.LeaveFrom(room, @class, other);
            db.Stale(pass);
        }
    }

    /// <summary>The rooms it joins; null while nobody knows where the student is, or where a room is gone.</summary>
    private async Task<(RoomFacts From, RoomFacts To)?> Ends(Pass pass)
    {
        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId]);
        return facts.TryGetValue(pass.FromId, out var from) && facts.TryGetValue(pass.ToId, out var to) ? (from, to) : null;
    }
}
