using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Data;

/// <summary>Finds out whose cards are meant, in the order in which they are printed.</summary>
internal sealed class BatchChoice(StudentIdsDb db, CardReader cards, PhotoStore photos, IPeople people, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    public async Task<ChosenCards> Find(BatchWish wish, CancellationToken stop = default)
    {
        var all = await Meant(wish, stop);
        var valid = await cards.ValidOf([.. all.Select(person => person.Id)], stop);
        var kind = wish.Whose == Whose.Staff || (valid.Count > 0 && valid.Values.All(card => card.Kind == CardKind.Staff)) ? CardKind.Staff : CardKind.Student;
        var printed = wish.Printed == PrintedBefore.Whoever ? new HashSet<PersonId>() : await PrintedSince(wish, stop);
        var wanted = all.Where(person => !printed.Contains(person.Id)).ToList();
        var withPhoto = wanted.Where(person => photos.VersionOf(person.Id) is not null).Select(person => person.Id).ToHashSet();
        var withCard = wanted.Where(person => valid.ContainsKey(person.Id)).ToList();
        var kept = wish.LeavesOutWithoutPhoto ? withCard.Where(person => withPhoto.Contains(person.Id)) : withCard;
        return new ChosenCards(
            kind, await Order(wish, kept, stop), [.. withCard.Where(person => !withPhoto.Contains(person.Id))], [.. wanted.Where(person => !valid.ContainsKey(person.Id))], all.Count - wanted.Count);
    }

    private async Task<IReadOnlyList<PersonFacts>> Meant(BatchWish wish, CancellationToken stop)
    {
        if (wish.Whose == Whose.Staff)
        {
            return await people.Staff(school.Id, stop: stop);
        }

        var students = await people.Students(school.Id, stop: stop);
        switch (wish.Whose)
        {
            case Whose.Grades:
                return [.. students.Where(student => student.Grade is { } grade && wish.Grades.Contains(grade))];
            case Whose.Classes:
                var inThem = (await timetable.StudentsOf(school.Id, wish.Classes, Today, stop)).Values.SelectMany(some => some).ToHashSet();
                return [.. students.Where(student => inThem.Contains(student.Id))];
            case Whose.Students:
                var named = wish.Students.ToHashSet();
                // Staff too: a single card is printed from a person's page.
                var staff = students.Count(student => named.Contains(student.Id)) == named.Count ? [] : (await people.Staff(school.Id, stop: stop)).Where(person => named.Contains(person.Id));
                return [.. students.Where(student => named.Contains(student.Id)).Concat(staff).DistinctBy(person => person.Id)];
            default:
                return students;
        }
    }

    /// <summary>People whose valid card was printed; of late, where the wish says since when.</summary>
    private async Task<HashSet<PersonId>> PrintedSince(BatchWish wish, CancellationToken stop)
    {
        var since = wish.Printed == PrintedBefore.NotSince && wish.Since is { } day ? school.Required.Instant(day, TimeOnly.MinValue) : DateTimeOffset.UnixEpoch;
        return [.. await (from line in db.Printed join card in db.Cards on line.CardId equals card.Id where card.RevokedAt == null && line.At >= since select line.PersonId).ToListAsync(stop)];
    }

    private async Task<IReadOnlyList<PersonFacts>> Order(BatchWish wish, IEnumerable<PersonFacts> kept, CancellationToken stop)
    {
        var byName = kept.OrderBy(person => person.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.GivenName, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Id.Value).ToList();
        if (wish.Whose == Whose.Staff || wish.Order == BatchOrder.Name)
        {
            return byName;
        }

        if (wish.Order == BatchOrder.Grade)
        {
            return [.. byName.OrderBy(person => person.Grade, StringComparer.Ordinal)];
        }

        var place = await ClassPlaces(wish, stop);
        return [.. byName.OrderBy(person => place.GetValueOrDefault(person.Id, int.MaxValue))];
    }

    /// <summary>Each student's place by the class they are in: of several, the first.</summary>
    private async Task<Dictionary<PersonId, int>> ClassPlaces(BatchWish wish, CancellationToken stop)
    {
        var classes = (await timetable.Classes(school.Id, Today, stop)).Where(one => wish.Whose != Whose.Classes || wish.Classes.Contains(one.Id))
            .OrderBy(one => one.Periods is null).ThenBy(one => FirstNumber(one.Periods)).ThenBy(one => one.Periods, StringComparer.Ordinal).ThenBy(one => one.Title, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Id.Value).ToList();
        var students = await timetable.StudentsOf(school.Id, [.. classes.Select(one => one.Id)], Today, stop);
        var places = new Dictionary<PersonId, int>();
        for (var at = 0; at < classes.Count; at++)
        {
            foreach (var student in students.GetValueOrDefault(classes[at].Id, []))
            {
                places.TryAdd(student, at);
            }
        }

        return places;
    }

    private DateOnly Today => school.Required.Date(clock.GetUtcNow());

    private static int FirstNumber(string? periods) =>
        int.TryParse(string.Concat((periods ?? "").SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}

/// <summary>Whose cards a wish means.</summary>
/// <param name="Kind">Students or staff.</param>
/// <param name="People">Whose cards are printed, in order.</param>
/// <param name="WithoutPhoto">Who has no photo, printed or not as the wish says.</param>
/// <param name="WithoutCard">Who has no card yet: one is issued by itself within moments.</param>
/// <param name="PrintedBefore">How many are left out since their card was printed before.</param>
internal sealed record ChosenCards(CardKind Kind, IReadOnlyList<PersonFacts> People, IReadOnlyList<PersonFacts> WithoutPhoto, IReadOnlyList<PersonFacts> WithoutCard, int PrintedBefore);
