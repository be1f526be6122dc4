using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>The student who stands, or stood, at a kiosk is back. To have been at the kiosk of the room is as good as the room's code; a kiosk of another room proves nothing.</summary>
internal sealed class EndAtKiosk(EndPass end, PassesDb db, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>How long a tap may have waited for the network.</summary>
    public static readonly TimeSpan KeptAtMost = TimeSpan.FromHours(12);

    /// <param name="kiosk">Where.</param>
    /// <param name="waited">How long the tap has waited for the network; null for one of now.</param>
    /// <param name="stop">Stops while waiting at the gate.</param>
    public async Task<AnswerOutcome> End(PairedDevice kiosk, TimeSpan? waited = null, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var tapped = waited is { } time ? now - (time < TimeSpan.Zero ? TimeSpan.Zero : time > KeptAtMost ? KeptAtMost : time) : now;
        // What began after the tap is another pass: a tap that arrives late, or twice, does not end it.
        if (await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.StudentId == actor.Id && pass.StartedAt <= tapped
            && (pass.Status == PassStatus.Active || (pass.Status == PassStatus.Ended && pass.Ending!.How == EndedHow.NotRecorded && pass.Ending.At >= tapped)), stop) is not { } pass)
        {
            return new AnswerOutcome.Done();
        }

        // A room that wants a PIN of its staff wants it at its kiosk too.
        var asksPin = (await rooms.Facts(school.Id, [pass.EndsIn], stop)).GetValueOrDefault(pass.EndsIn)?.EndCheck == EndCheck.StaffPin;
        var how = pass.EndsIn == kiosk.RoomId && !asksPin ? EndedHow.AtKiosk : EndedHow.ByStudent;
        return await end.End(pass.Id, new HowEnded(how, TappedAt: waited is null ? null : tapped), stop);
    }
}
