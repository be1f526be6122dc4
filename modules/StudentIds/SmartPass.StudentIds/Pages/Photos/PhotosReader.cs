using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>Who of a school has a photo and who has none.</summary>
internal sealed class PhotosReader(IPeople people, KnownPhotos known, DbSession session)
{
    private const int OnPage = 60;

    public async Task<PhotosView> Read(SchoolId school, PhotosFilter filter, CancellationToken stop)
    {
        var photos = known.Of(session);
        var all = filter.Staff ? await people.Staff(school, stop: stop) : await people.Students(school, stop: stop);
        var found = string.IsNullOrWhiteSpace(filter.Text) ? all : filter.Staff ? await people.Staff(school, filter.Text, stop: stop) : await people.Students(school, filter.Text, stop: stop);
        var wanted = found.Where(person => (string.IsNullOrEmpty(filter.Grade) || person.Grade == filter.Grade) && !(filter.Missing && photos.ContainsKey(person.Id))).ToList();
        var pages = Math.Max(1, (wanted.Count + OnPage - 1) / OnPage);
        var number = Math.Clamp(filter.Number, 1, pages);
        return new PhotosView(
            [.. wanted.Skip((number - 1) * OnPage).Take(OnPage).Select(person => new PhotoOfOne(person, photos.ContainsKey(person.Id)))],
            wanted.Count, number, pages, all.Count(person => photos.ContainsKey(person.Id)), all.Count,
            [.. all.Select(person => person.Grade).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
    }
}

/// <param name="Text">Words of a name, or a number.</param>
/// <param name="Grade">Only this grade; null for all.</param>
/// <param name="Staff">Staff in place of students.</param>
/// <param name="Missing">Only those without a photo.</param>
/// <param name="Number">Page, from 1.</param>
internal sealed record PhotosFilter(string? Text, string? Grade, bool Staff, bool Missing, int Number);

/// <param name="People">Those of this page.</param>
/// <param name="Found">How many match.</param>
/// <param name="Number">Page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="With">How many of all have a photo.</param>
/// <param name="All">How many students, or staff, there are.</param>
/// <param name="Grades">Grades to choose from.</param>
internal sealed record PhotosView(IReadOnlyList<PhotoOfOne> People, int Found, int Number, int Pages, int With, int All, IReadOnlyList<string> Grades);

internal sealed record PhotoOfOne(PersonFacts Person, bool HasPhoto);
