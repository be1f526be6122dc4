using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Acts;

/// <summary>Takes one pass of the school into a transaction, does something to it and saves it.</summary>
internal sealed class PassInHand(PassesDb db, Writing writing)
{
    public Task<AnswerOutcome> Do(string act, PassId id, Func<Pass, Task<AnswerOutcome>> work, CancellationToken stop) => writing.Do(act, async () =>
    {
        if (await db.Passes.FirstOrDefaultAsync(pass => pass.Id == id) is not { } pass)
        {
            return new AnswerOutcome.NotThere();
        }

        var outcome = await work(pass);
        await db.SaveChangesAsync();
        db.Stale(pass);
        return outcome;
    }, stop);

    /// <summary>How a pass is that no longer waits for an answer.</summary>
    public static AnswerOutcome.TooLate TooLate(Pass pass) => new(pass.Status switch
    {
        PassStatus.Active => "This pass is already under way.",
        PassStatus.Ended when pass.Ending?.How == EndedHow.NotRecorded => "This pass already ended by itself. When the student was back is not recorded.",
        PassStatus.Ended => "This pass has already ended.",
        PassStatus.Denied => "This request was already answered with no.",
        PassStatus.Withdrawn => "The student took this request back.",
        PassStatus.Lapsed => "This request was not answered in time. The student can ask again.",
        _ => "This request still waits for an answer.",
    });
}
