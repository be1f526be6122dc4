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
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student proves at a kiosk who they are: by the live code of their digital ID; by number or printed card and PIN; or by those alone where the kiosk was set so and the school does not ask for more. An unknown number, a wrong PIN and no PIN get one and the same answer.</summary>
internal sealed class ProveStudent(StudentByNumber students, IEnumerable<IIdCodes> codes, IPins pins, IActors actors, Throttle throttle, CurrentSchool school, TimeProvider clock)
{
    /// <param name="kiosk">Where.</param>
    /// <param name="scanned">What the scanner wrote, or the student typed.</param>
    /// <param name="pin">The PIN; null while it was not asked for.</param>
    /// <param name="readAt">The instant it was scanned, for a kiosk that was without network then; null for now.</param>
    /// <param name="stop">Stops while waiting at the gate.</param>
    public async Task<ProofOutcome> Prove(PairedDevice kiosk, string? scanned, string? pin, DateTimeOffset? readAt = null, CancellationToken stop = default)
    {
        var scanner = new IdScanner(NameOf(kiosk), $"Kiosk {kiosk.Name}", pin is null ? IdPurpose.Kiosk : IdPurpose.KioskPin) { ReadAt = readAt };
        IdReading? reading = null;
        foreach (var known in codes)
        {
            reading ??= await known.Read(school.Id, scanned, scanner, stop);
        }

        var asksPin = await AsksPin(kiosk, stop);
        return reading switch
        {
            IdReading.Refused refused => new ProofOutcome.Refused(refused.Because),
            IdReading.Wait wait => new ProofOutcome.Wait(wait.For) { OfAll = true },
            IdReading.Known { Kind: IdKind.Live } live => await Student(live.Person.Id, stop) is { } student ? new ProofOutcome.Proven(student) : new ProofOutcome.NotTogether(),
            // Asked for whether anyone has that number or not.
            _ when asksPin && pin is null => new ProofOutcome.AsksPin(),
            _ when asksPin => await ByPin(kiosk, await Named(reading, scanned, stop) ?? NobodyWith(scanned), pin, stop),
            _ => await ByNumber(kiosk, await Named(reading, scanned, stop), stop),
        };
    }

    /// <summary>Whether a number or a printed card needs the PIN at this kiosk.</summary>
    public async Task<bool> AsksPin(PairedDevice kiosk, CancellationToken stop = default)
    {
        var asks = !kiosk.NumberIsEnough;
        foreach (var known in codes)
        {
            asks |= await known.AsksPinAtKiosks(school.Id, stop);
        }

        return asks;
    }

    private async Task<PersonId?> Named(IdReading? reading, string? typed, CancellationToken stop) =>
        reading is IdReading.Known card ? card.Person.Id : (await students.Find(typed, stop))?.Id;

    private async Task<Actor?> Student(PersonId? person, CancellationToken stop) =>
        person is { } known && await actors.Of(known, school.Id, stop) is { } actor && actor.Can(PassPermissions.Ask) ? actor : null;

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

        if (await Student(student, stop) is not { } actor)
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

    /// <summary>The PIN is missing.</summary>
    internal sealed record AsksPin : ProofOutcome;

    /// <param name="Because">Why the code that was scanned does not count, in words for whoever stands there.</param>
    internal sealed record Refused(string Because) : ProofOutcome;

    /// <summary>Too many tries with this number, or at this kiosk.</summary>
    internal sealed record Wait(TimeSpan For) : ProofOutcome
    {
        /// <summary>Whether everyone's code has to wait at this kiosk, and not this number alone.</summary>
        public bool OfAll { get; init; }
    }
}
