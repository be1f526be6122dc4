using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Acts;

/// <summary>A scanner has read a code: whose it is, or why it does not count. What is taken of a rotating code is taken in one act, so that of two scanners at the same instant one is refused.</summary>
internal sealed class ReadCode(StudentIdsDb db, SigningKey key, RefuseCode refuse, KnownIdRules rules, Writing writing, Throttle throttle, IPeople people, Belonging belonging, ISchoolDirectory schools, TimeProvider clock) : IIdCodes
{
    // A monitor at a gate scans one a second; whoever tries codes is slowed after some that are none.
    private const int TriesAtOnce = 12;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    public async Task<IdReading?> Read(SchoolId school, string? text, IdScanner scanner, CancellationToken stop = default)
    {
        var typed = (text ?? "").Trim();
        var number = CardNumber.Read(typed);
        if (number is null ? !typed.StartsWith(RotatingCode.Mark, StringComparison.OrdinalIgnoreCase) : await IsOfStudent(school, number, stop))
        {
            return null;
        }

        var limit = new Limit($"ids {scanner.Key}", TriesAtOnce, Pace);
        if (throttle.Begin(clock.GetUtcNow(), limit) is { } wait)
        {
            await refuse.Note(school, RefusedWhy.Guessing, null, scanner, stop);
            return new IdReading.Wait(wait);
        }

        var reading = number is null ? await Rotating(school, typed, scanner, stop) : await Printed(school, number, scanner, stop);
        if (reading is IdReading.Known)
        {
            throttle.Forgive(limit);
        }

        return reading;
    }

    public async Task<bool> AsksPinAtKiosks(SchoolId school, CancellationToken stop = default) => (await rules.Of(school, stop)).PinWithPrintedCards;

    private async Task<IdReading> Rotating(SchoolId school, string text, IdScanner scanner, CancellationToken stop)
    {
        if (await key.Find(stop) is not { } signing || RotatingCode.Read(text, signing) is not { } code || await Find(card => card.Id == code.Card, stop) is not { } card)
        {
            return await refuse.Note(school, RefusedWhy.Forged, null, scanner, stop);
        }

        if ((CodeCheck.Refuses(card, school) ?? CodeCheck.Refuses(code, schools.ById(school)!, await ReadAt(code, scanner, stop))) is { } why)
        {
            return await refuse.Note(school, why, card, scanner, stop);
        }

        return await writing.Do("take a code", async () =>
        {
            var now = clock.GetUtcNow();
            var seen = await db.Seen.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(one => one.CardId == code.Card && one.Step == code.Step).ToListAsync();
            // Asked again under the gate: a card that is revoked at this instant is refused.
            if ((await Find(one => one.Id == card.Id) is { } still ? CodeCheck.Refuses(still, school) : RefusedWhy.Forged) is { } gone)
            {
                return await refuse.Note(school, gone, card, scanner);
            }

            if (CodeCheck.Refuses(seen, scanner.Key, scanner.Purpose.ToString()) is { } taken)
            {
                return await refuse.Note(school, taken, card, scanner);
            }

            if (await Owner(card) is not { } owner)
            {
                return await refuse.Note(school, RefusedWhy.Left, card, scanner);
            }

            db.Add(new SeenCode { SchoolId = school, CardId = code.Card, Step = code.Step, Scanner = scanner.Key, Purpose = scanner.Purpose.ToString(), At = now });
            await db.SaveChangesAsync();
            return (IdReading)new IdReading.Known(owner, code.OpenedAt is null ? IdKind.Live : IdKind.Offline, code.OpenedAt);
        }, stop);
    }

    /// <summary>When it was read: with the PIN it is read a second time, and who types slowly showed it in time.</summary>
    private async Task<DateTimeOffset> ReadAt(RotatingCode code, IdScanner scanner, CancellationToken stop)
    {
        var first = scanner.Purpose != IdPurpose.KioskPin ? null : await db.Seen.AsNoTracking()
            .FirstOrDefaultAsync(seen => seen.CardId == code.Card && seen.Step == code.Step && seen.Scanner == scanner.Key && seen.Purpose == nameof(IdPurpose.Kiosk), stop);
        return first?.At ?? scanner.ReadAt ?? clock.GetUtcNow();
    }

    private async Task<IdReading> Printed(SchoolId school, string number, IdScanner scanner, CancellationToken stop)
    {
        if (await Find(card => card.Number == number, stop) is not { } card)
        {
            return await refuse.Note(school, RefusedWhy.Forged, null, scanner, stop);
        }

        if (CodeCheck.Refuses(card, school) is { } why)
        {
            return await refuse.Note(school, why, card, scanner, stop);
        }

        return await Owner(card, stop) is { } owner ? new IdReading.Known(owner, IdKind.Printed) : await refuse.Note(school, RefusedWhy.Left, card, scanner, stop);
    }

    // A school may write its own numbers in the form of ours.
    private async Task<bool> IsOfStudent(SchoolId school, string number, CancellationToken stop) =>
        (await people.Students(school, number, stop: stop)).Any(student => string.Equals(student.Number, number, StringComparison.OrdinalIgnoreCase));

    // Of every school: another's card is told from one that never was.
    private Task<Card?> Find(System.Linq.Expressions.Expression<Func<Card, bool>> which, CancellationToken stop = default) =>
        db.Cards.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(which, stop);

    private async Task<PersonFacts?> Owner(Card card, CancellationToken stop = default) =>
        await belonging.Holds(card.SchoolId, card.PersonId, stop) ? (await people.Of([card.PersonId], stop)).GetValueOrDefault(card.PersonId) : null;
}
