using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>What an act makes of a day: the sign-ups that are other than before, and what goes into the history.</summary>
internal sealed class DayJournal
{
    private readonly HashSet<SignUp> _changed = [];
    private readonly List<Happening> _happenings = [];
    private readonly HashSet<(PersonId Student, ActivitySessionId Activity)> _refused = [];

    public void Changed(SignUp signUp, FlexEventKind kind, PersonId by, DateTimeOffset at)
    {
        _changed.Add(signUp);
        Note(signUp, kind, by, at);
    }

    /// <summary>Something that leaves the sign-up as it is.</summary>
    public void Note(SignUp signUp, FlexEventKind kind, PersonId by, DateTimeOffset at) => _happenings.Add(Happening.To(signUp, kind, by, at));

    /// <summary>Notes a decision that is a refusal and must not be told from others, once in an act. All of those that someone tried are noted alike, so that one takes no longer than another; of what the system passes over in silence only whom a student must not meet, and of all that someone could be placed in the first.</summary>
    public SignUpDecision Judged(SignUpDecision decision)
    {
        var attempt = decision.Attempt;
        if (!decision.MaySit && decision.First is var first && first.Verdict.IsGeneric && (attempt.Way is SignUpWay.Student or SignUpWay.Staff || first.Rule == SignUpRule.EncounterPrevention) && _refused.Add((attempt.Student, attempt.Way == SignUpWay.Placement ? default : attempt.Activity.Id)))
        {
            _happenings.Add(new Happening(FlexEventKind.Refused, attempt.Activity.School, attempt.Student, attempt.Activity.Id, attempt.Rank, attempt.By.Person, attempt.At)
            {
                Tried = new TriedSignUp(first.Rule, attempt.Way, first.Verdict.Note),
            });
        }

        return decision;
    }

    /// <summary>What there is; from then on it starts anew.</summary>
    public (IReadOnlyList<SignUp> Changed, IReadOnlyList<Happening> Happenings) Take()
    {
        var taken = ((IReadOnlyList<SignUp>)[.. _changed], (IReadOnlyList<Happening>)[.. _happenings]);
        _changed.Clear();
        _happenings.Clear();
        _refused.Clear();
        return taken;
    }
}
