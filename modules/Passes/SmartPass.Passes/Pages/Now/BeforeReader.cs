using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads what the school's rules mean for a student now.</summary>
internal sealed class BeforeReader(RulesReader rules, UseReader uses, CurrentSchool school)
{
    public async Task<BeforeAsking> Read(PersonFacts student, CurrentSlot? slot, DateTimeOffset now, CancellationToken stop)
    {
        var set = await rules.OfSchool(school.Id, stop);
        var frozen = await rules.FreezeOf(school.Id, stop) is not null;
        if (set.SoftAlike)
        {
            // What is told beforehand would tell afterwards which rule it was not.
            return new BeforeAsking(frozen, null, null, null);
        }

        var closed = NoPassTime.At(school.Required, set, slot, now);
        var use = await uses.Of(student.Id, student.Grade, set, now, stop);
        var again = use is { NoLimit: false, MayStartAgain: { } time } && time > now ? time : (DateTimeOffset?)null;
        string?[] limits =
        [
            use.NoLimit && Limits(set) ? Allowance.Lifted : null,
            .. Allowance.Of(use).Select(allowance => allowance.InWords),
            again is null ? null : $"next one from {use.MayStartAgainWords}",
        ];
        return new BeforeAsking(
            frozen,
            closed is null ? null : $"No passes in {closed.Name}. Passes open at {closed.UntilWords}.",
            limits.Any(limit => limit is not null) ? string.Join(" · ", limits.OfType<string>()) : null,
            new[] { closed?.Until, again }.Min());
    }

    private static bool Limits(PassRules set) =>
        set.DailyLimit is not null || set.WeeklyLimit is not null || set.PauseMinutes > 0 || set.Grades.Any(grade => grade.Daily is not null || grade.Weekly is not null);
}
