using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Acts;

internal sealed class PassDesk(EndPass end) : IPassDesk
{
    public async Task<bool> EndByScan(PassId pass, CancellationToken stop = default) =>
        await end.End(pass, new HowEnded(EndedHow.ByStaff) { Word = "by scanning the ID" }, stop) is AnswerOutcome.Ended;
}
