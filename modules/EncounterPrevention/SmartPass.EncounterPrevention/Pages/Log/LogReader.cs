using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>Reads a page of the log with the figures of all that was chosen.</summary>
internal sealed class LogReader(ChosenReader chosen, EntryReader entries, FiguresReader figures, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int PerPage = 50;

    public async Task<LogView> Read(LogChoice choice, int page, CancellationToken stop)
    {
        var stamp = stamps.Take(EncounterTopics.Log(school.Id), EncounterTopics.Groups(school.Id));
        var filter = await chosen.Filter(choice, stop);
        var all = await chosen.Read(filter, choice.Sort, stop);
        var groups = await entries.Groups(stop);
        var last = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        var shown = Math.Min(page, last);
        return new LogView(
            stamp, school.Required.Instant(school.Required.Date(clock.GetUtcNow()).AddDays(1), default), choice, await entries.Of([.. all.Skip((shown - 1) * PerPage).Take(PerPage).Select(entry => entry.Id)], stop), await figures.Read(choice, filter, all, groups, stop),
            [.. groups.OrderBy(group => group.Value, StringComparer.CurrentCulture)], all.Count, all.Count == 0 ? default : all.MaxBy(entry => entry.Id.Value)!.Id,
            shown, last, actor.Can(EncounterPermissions.Manage), new EncounterLinks(school));
    }

    /// <summary>All that was chosen, in its order.</summary>
    public async Task<IReadOnlyList<EntryView>> All(LogChoice choice, CancellationToken stop) =>
        await entries.Of([.. (await chosen.Read(await chosen.Filter(choice, stop), choice.Sort, stop)).Select(entry => entry.Id)], stop);
}

/// <param name="Stamp">Of what is shown.</param>
/// <param name="StaleAt">When the day is over, and with it the period.</param>
/// <param name="Choice">What was chosen.</param>
/// <param name="Entries">The entries of this page.</param>
/// <param name="Figures">What all of it comes to.</param>
/// <param name="Groups">The groups one can choose.</param>
/// <param name="Count">How many entries there are in all.</param>
/// <param name="UpTo">The latest of them.</param>
/// <param name="Page">Which page this is.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="MayReview">Whether one may say that one has looked at them.</param>
internal sealed record LogView(
    string Stamp, DateTimeOffset StaleAt, LogChoice Choice, IReadOnlyList<EntryView> Entries, LogFigures Figures, IReadOnlyList<KeyValuePair<EncounterGroupId, string>> Groups, int Count, EntryId UpTo, int Page, int Pages, bool MayReview, EncounterLinks Links)
{
    public string At(int page) => Links.Log + Choice.Query(page);

    /// <summary>Marks one as reviewed.</summary>
    public string Review(EntryId entry) => $"{Handler("review")}&id={entry}";

    public string Handler(string name) => Links.Log + Choice.Handler(name, Page);
}
