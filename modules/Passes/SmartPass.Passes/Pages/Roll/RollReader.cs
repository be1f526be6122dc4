using SmartPass.Kernel;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Roll;

/// <summary>Reads the roll: everyone who is out at this moment, by place.</summary>
internal sealed class RollReader(OutReader outs, FrozenReader frozen, CurrentSchool school, TimeProvider clock)
{
    public async Task<RollView> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var all = (await outs.Read(stop)).OrderBy(one => one.Card.To.Name, StringComparer.CurrentCulture).ThenBy(one => one.Card.To.Id.Value)
            .ThenBy(one => one.Card.Student.FamilyName, StringComparer.CurrentCulture).ThenBy(one => one.Card.Student.GivenName, StringComparer.CurrentCulture);
        return new RollView([.. all], await frozen.Now(stop), school.Required.Dated(now), now, new PassLinks(school), school.Required);
    }
}

/// <param name="Students">Everyone who is out, by place.</param>
/// <param name="When">When it was taken, with its date.</param>
internal sealed record RollView(IReadOnlyList<OutStudent> Students, Frozen? Frozen, string When, DateTimeOffset At, PassLinks Links, School School)
{
    public IEnumerable<IGrouping<string, OutStudent>> Places => Students.GroupBy(one => one.Card.To.Name);
}
