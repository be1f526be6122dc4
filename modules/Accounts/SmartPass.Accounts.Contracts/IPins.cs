using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Short secrets that prove who one is where nobody signs in: a student at a kiosk, a teacher on a student's screen. Not for signing in.</summary>
public interface IPins
{
    /// <summary>Whether this is the PIN of that person, who belongs to the school and may act there. Tries are paced by person and device, never locked, and the cost does not tell whether the person has a PIN. Slow on purpose: never under the write gate.</summary>
    /// <param name="school">The school it is typed at.</param>
    /// <param name="person">Whose PIN it would be. For a member of staff who is covered by a substitute today, the substitute's day code is taken too and gives the substitute.</param>
    /// <param name="pin">What was typed.</param>
    /// <param name="device">Names the device: tries of one classroom's kiosk do not slow another's.</param>
    /// <param name="stop">Stops before the check begins.</param>
    Task<PinVerdict> Check(School school, PersonId person, string pin, string device, CancellationToken stop = default);

    /// <summary>Which of these people have a PIN.</summary>
    Task<IReadOnlySet<PersonId>> WhoHave(IReadOnlyCollection<PersonId> people, CancellationToken stop = default);
}

/// <summary>What came of a typed PIN.</summary>
public abstract record PinVerdict
{
    private PinVerdict()
    {
    }

    /// <summary>It is theirs.</summary>
    /// <param name="Actor">The person with their rights at the school, as if they had signed in there.</param>
    public sealed record Right(Actor Actor) : PinVerdict;

    /// <summary>It is not, or they have none.</summary>
    public sealed record Wrong : PinVerdict;

    /// <summary>Too many tries: not looked at.</summary>
    /// <param name="For">How long to wait, at most half a minute.</param>
    public sealed record Wait(TimeSpan For) : PinVerdict;
}
