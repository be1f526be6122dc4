using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>All that a student said of where they are, against the classes they attend today: last term's answers are not among them.</summary>
/// <param name="Answers">Everything remembered of the student.</param>
/// <param name="Classes">Those of the classes they named that they attend today.</param>
/// <param name="Today">When the school's day began.</param>
internal sealed record WhatWasSaid(IReadOnlyList<RememberedPlace> Answers, IReadOnlyList<ClassFacts> Classes, DateTimeOffset Today)
{
    /// <summary>The answer that holds now: the one for this very time, else one that named the class it is time for.</summary>
    /// <param name="key">What an answer for this time is remembered by.</param>
    /// <param name="expected">The class the timetable has for the student now, whose room nobody knows.</param>
    /// <param name="period">The period of now.</param>
    public RememberedPlace? Of(string key, ClassFacts? expected, string? period)
    {
        var valid = Answers.Where(Holds).OrderByDescending(answer => answer.SaidAt).ToList();
        return valid.FirstOrDefault(answer => answer.Period == key)
            ?? valid.FirstOrDefault(answer => ClassOf(answer) is { } named
                && (expected is not null ? named.Id == expected.Id : answer.SaidAt >= Today && named.MeetsIn(period)));
    }

    /// <summary>The answer for this very time, if it was said from an instant on.</summary>
    public RememberedPlace? Since(DateTimeOffset? start, string key) => Answers.FirstOrDefault(answer => answer.Period == key && answer.SaidAt >= start);

    public ClassFacts? ClassOf(RememberedPlace answer) => Classes.FirstOrDefault(attended => attended.Id == answer.ClassId);

    private bool Holds(RememberedPlace answer) =>
        answer.SaidAt >= Today || (answer.Period.Length > 0 && answer.ClassId is not null && ClassOf(answer) is not null);
}
