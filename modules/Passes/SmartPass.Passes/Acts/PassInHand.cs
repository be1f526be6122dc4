using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Acts;

/// <summary>Takes one pass of the school into a transaction, does something to it and saves it; whoever waits for what it frees is served in the same transaction.</summary>
internal sealed class PassInHand(PassesDb db, Writing writing, MoveLine line)
{
    public Task<AnswerOutcome> Do(string act, PassId id, Func<Pass, Task<AnswerOutcome>> work, CancellationToken stop) => writing.Do(act, async () =>
    {
        if (await db.Find(id) is not { } pass)
        {
            return new AnswerOutcome.NotThere();
        }

        db.Stale(pass);
        var outcome = await work(pass);
        await db.SaveChangesAsync();
        db.Stale(pass);
        await line.Move();
        return outcome;
    }, stop);

    /// <summary>What someone is told of a pass that is not theirs to act on: to another student it is simply not there.</summary>
    public static AnswerOutcome NotTheirs(Actor by) =>
        by.Can(PassPermissions.Answer) || by.Can(PassPermissions.SeeBoard) ? new AnswerOutcome.NotYours() : new AnswerOutcome.NotThere();

    /// <summary>How a pass is that is no longer what this was meant for.</summary>
    public static AnswerOutcome.TooLate TooLate(Pass pass) => new(pass.Status switch
    {
        PassStatus.Active => "This pass is already under way.",
        PassStatus.Ended when pass.Ending?.How == EndedHow.NotRecorded => "This pass already ended by itself. When the student was back is not recorded.",
        PassStatus.Ended => "This pass has already ended.",
        PassStatus.Denied => "This request was already answered with no.",
        PassStatus.Declined => "The student declined this appointment.",
        PassStatus.Withdrawn => pass.IsGranted ? "This pass was taken back." : "The student took this request back.",
        PassStatus.Lapsed when pass.PlannedAt is not null => "Its time went by. It can be planned again.",
        PassStatus.Lapsed => "This request was not answered in time. The student can ask again.",
        PassStatus.Scheduled => "This pass is planned and starts by itself.",
        PassStatus.Held => "This pass is planned and starts as soon as it may.",
        PassStatus.InLine or PassStatus.Offered => "This student waits in line already.",
        _ => "This request still waits for an answer.",
    });
}
