using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class HallwayFull : IStartRule
{
    public StartRule Rule => StartRule.HallwayFull;

    public StartVerdict Judge(StartAttempt attempt)
    {
        var others = attempt.Hall.OutInAll(attempt.Student);
        return others < (attempt.Circumstances.MostOut ?? int.MaxValue)
            ? StartVerdict.Allow
            : new StartVerdict.Refused(StartVerdict.Generic, $"The hallway is full: {CountWords.Count(others, "student is", "students are")} out; the most is {attempt.Circumstances.MostOut}. Let go when someone is back.");
    }
}
