using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Jobs;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Follows the history of Flex and writes the seats that were prevented into the same log as passes.</summary>
internal sealed class KeepFlexLog(IFlexHistory history, WriteEntry entries, FollowedHistory<EncounterPreventionDb> followed) : IDueSweep
{
    /// <summary>Never by itself: the commit of what happens wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) =>
        followed.Follow(new History<FlexEvent>("follow flex", 200, history.After, happened => happened.Cursor), events => Task.FromResult(Work(events)), stop);

    // What any of the rules with the generic message refused is written about alike, as with passes.
    private Func<Task>? Work(IReadOnlyList<FlexEvent> events) => events.All(happened => happened.Tried is null) ? null : async () =>
    {
        foreach (var (happened, tried) in events.Where(happened => happened.Tried?.Rule == SignUpRule.EncounterPrevention).Select(happened => (happened, happened.Tried!)))
        {
            await entries.Write(EntryOf(happened, tried));
        }
    };

    private static Entry EntryOf(FlexEvent happened, TriedSignUp tried) => new Entry
    {
        SchoolId = happened.School, At = happened.At, StudentId = happened.Student, ById = happened.By, Route = null, UnderWay = false, Waited = false,
        FromId = default, ToId = happened.Session?.Room ?? default, PassId = default, Urgent = false,
        Seat = new TriedSeat(happened.Activity, tried.Way, happened.Session?.Title, happened.Session?.StartsAt),
    }.Tried(EncounterNote.Read(tried.Note), [], Outcome.Prevented);
}
