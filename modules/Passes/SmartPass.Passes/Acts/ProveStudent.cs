using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A student proves at a kiosk who they are: by number and PIN, or by the number alone where the kiosk was set so. An unknown number, a wrong PIN and no PIN get one and the same answer.</summary>
internal sealed class ProveStudent(StudentByNumber students, IPins pins, IActors actors, Throttle throttle, CurrentSchool school, TimeProvider clock)
{
    public async Task<ProofOutcome> Prove(PairedDevice kiosk, string? number, string? pin, CancellationToken stop = default)
    {
        var student = await students.Find(number, stop);
        return kiosk.NumberIsEnough ? await ByNumber(kiosk, student?.Id, stop) : await ByPin(kiosk, student?.Id ?? NobodyWith(number), pin, stop);
    }

    private async Task<ProofOutcome> ByPin(PairedDevice kiosk, PersonId student, string? pin, CancellationToken stop) => await pins.Check(school.Required, student, pin ?? "", NameOf(kiosk), stop) switch
    {
        PinVerdict.Right { Actor: var actor } when actor.Person == student && actor.Can(PassPermissions.Ask) => new ProofOutcome.Proven(actor),
        PinVerdict.Wait wait => new ProofOutcome.Wait(wait.For),
        _ => new ProofOutcome.NotTogether(),
    };

    private async Task<ProofOutcome> ByNumber(PairedDevice kiosk, PersonId? student, CancellationToken stop)
    {
        // Guessing numbers is paced as guessing PINs is; a class that goes one after the other is not.
        var limit = new Limit($"numbers:{NameOf(kiosk)}", 30, TimeSpan.FromSeconds(3));
        if (throttle.Begin(clock.GetUtcNow(), limit) is { } wait)
        {
            return new ProofOutcome.Wait(wait);
        }

        if (student is not { } known || await actors.Of(known, school.Id, stop) is not { } actor || !actor.Can(PassPermissions.Ask))
        {
            return new ProofOutcome.NotTogether();
        }

        throttle.Forgive(limit);
        return new ProofOutcome.Proven(actor);
    }

    private static string NameOf(PairedDevice kiosk) => $"kiosk {kiosk.Id}";

    /// <summary>Stands in for a number that nobody has, so that its PIN is looked at, and paced, like any other's.</summary>
    private static PersonId NobodyWith(string? number) =>
        new(-1 - (BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(number ?? ""))) & long.MaxValue >> 1));
}

internal abstract record ProofOutcome
{
    private ProofOutcome()
    {
    }

    /// <param name="Student">The student with their rights at the school.</param>
    internal sealed record Proven(Actor Student) : ProofOutcome;

    internal sealed record NotTogether : ProofOutcome;

    /// <summary>Too many tries with this number, or at this kiosk.</summary>
    internal sealed record Wait(TimeSpan For) : ProofOutcome;
}
