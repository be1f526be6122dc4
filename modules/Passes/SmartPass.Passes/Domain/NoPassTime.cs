using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Which time without passes holds, if any: named times by the clock first, then the edges of a class by its bells.</summary>
internal static class NoPassTime
{
    public static NoPassFacts? At(School school, PassRules rules, CurrentSlot? slot, DateTimeOffset at)
    {
        var clock = school.Clock(at);
        if (rules.Windows.FirstOrDefault(window => window.Holds(clock)) is { } named)
        {
            return Facts(school, named.Name, named.Ends(school, at));
        }

        return slot switch
        {
            { Kind: not SlotKind.Class } or null => null,
            _ when at < slot.StartsAt.AddMinutes(rules.FirstMinutes) =>
                Facts(school, $"the first {rules.FirstMinutes} minutes of {slot.Name}", Earlier(slot.StartsAt.AddMinutes(rules.FirstMinutes), slot.EndsAt)),
            _ when rules.LastMinutes > 0 && at >= slot.EndsAt.AddMinutes(-rules.LastMinutes) => Facts(school, $"the last {rules.LastMinutes} minutes of {slot.Name}", slot.EndsAt),
            _ => null,
        };
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static NoPassFacts Facts(School school, string name, DateTimeOffset until) => new(name, until, school.Time(until));
}
