using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>Inside the follower's transaction: writes what people are told of some events, and counts them for the day.</summary>
internal sealed class TellEvent(TellingDb db, Surroundings surroundings, ChoiceReader choices, TellByMail mail, CountDay day)
{
    public async Task All(IReadOnlyList<PassEvent> events, Known known, DateTimeOffset now)
    {
        var record = await RecordOf([.. events.Select(happened => happened.Pass).Distinct()]);
        foreach (var happened in events)
        {
            if (known.Schools.TryGetValue(happened.School, out var school))
            {
                await One(happened, known, school, record, now);
            }
        }

        var longAgo = now - PersonalNotice.Kept;
        await db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(notice => notice.At < longAgo).ExecuteDeleteAsync();
    }

    private async Task One(PassEvent happened, Known known, KnownSchool school, OnRecord record, DateTimeOffset now)
    {
        var pass = known.Passes.GetValueOrDefault(happened.Pass);
        await Settle(happened, record);
        await day.Count(happened, pass, school.School);
        var old = OldNews.IsOld(happened, now);
        var told = old && !OldNews.IsOfUse(happened, pass, now) ? [] : WhoIsTold.Of(happened, pass, await Around(happened, pass, known, school, record, now));
        if (told.Count > 0)
        {
            await Write(told, happened, pass, known, school, old, now);
            await db.SaveChangesAsync();
            record.Unseen.Add(happened.Pass);
        }

        await Remember(happened, school.StandIns, record);
    }

    private async Task<OnRecord> RecordOf(IReadOnlyCollection<PassId> passes) => new(
        [.. await db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(notice => passes.Contains(notice.PassId) && !notice.Seen).Select(notice => notice.PassId).Distinct().ToListAsync()],
        await db.LetGo.AsNoTracking().Where(row => passes.Contains(row.PassId)).ToDictionaryAsync(row => row.PassId, row => row.By));

    private async Task Write(IReadOnlyList<Told> told, PassEvent happened, PassFacts? pass, Known known, KnownSchool school, bool old, DateTimeOffset now)
    {
        var people = await surroundings.People([.. told.Select(one => one.Person).Append(happened.Student).Append(happened.By).Distinct()], CancellationToken.None);
        var names = new Names(school.School, people.ToDictionary(pair => pair.Key, pair => pair.Value.Name), school.Rooms.ToDictionary(pair => pair.Key, pair => pair.Value.Name));
        var chosen = await choices.Of(happened.School, [.. told.Select(one => one.Person)]);
        foreach (var one in told.Where(one => people.ContainsKey(one.Person)))
        {
            var ways = chosen.TryGetValue((one.Person, one.Kind), out var own) ? own : UsualWays.Of(one.Kind, asStudent: one.Person == happened.Student);
            var text = Sentences.Of(one.Saying, happened, pass, names, now);
            await Supersede(one, happened);
            var notice = new PersonalNotice
            {
                SchoolId = happened.School, PersonId = one.Person, PassId = happened.Pass, About = happened.Student, Kind = one.Kind, At = happened.At,
                Text = text, Link = Sentences.Link(one, happened),
            };
            notice.Tell(ways, old, now);
            db.Add(notice);
            db.Stale(TellingTopics.Of(happened.School, one.Person));
            if (ways.Email && !old && known.SiteAddress is { } site && people[one.Person].Email is { Length: > 0 } address)
            {
                await mail.Tell(one, happened, notice, address, new Uri(site + "/" + school.School.Slug));
            }
        }
    }

    private async Task Settle(PassEvent happened, OnRecord record)
    {
        var kinds = Outdated.By(happened.Kind);
        var settled = db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(notice => notice.PassId == happened.Pass && !notice.Seen && kinds.Contains(notice.Kind));
        if (kinds.Count > 0 && record.Unseen.Contains(happened.Pass) && await settled.Select(notice => notice.PersonId).ToListAsync() is { Count: > 0 } people)
        {
            await settled.ExecuteUpdateAsync(set => set.SetProperty(notice => notice.Seen, true));
            people.ForEach(person => db.Stale(TellingTopics.Of(happened.School, person)));
        }
    }

    // Changed and granted in one act: the last word says both.
    private Task<int> Supersede(Told one, PassEvent happened) =>
        db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(notice => notice.PassId == happened.Pass && happened.Pass != default && notice.PersonId == one.Person && notice.Kind == one.Kind && notice.At == happened.At)
            .ExecuteDeleteAsync();

    private async Task<Circle> Around(PassEvent happened, PassFacts? pass, Known known, KnownSchool school, OnRecord record, DateTimeOffset now)
    {
        PersonId? letGo = record.LetGo.TryGetValue(happened.Pass, out var by) ? by : null;
        var since = known.PassedOver[happened.Pass].LastOrDefault(over => over.Cursor < happened.Cursor)?.At ?? DateTimeOffset.MinValue;
        var told = happened.Kind == PassEventKind.Escalated || pass is { Urgent: true }
            ? await db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter])
                .Where(notice => notice.PassId == happened.Pass && notice.At >= since && (notice.Kind == NoticeKind.Request || notice.Kind == NoticeKind.Urgent)).Select(notice => new { notice.PersonId, notice.Kind }).ToListAsync()
            : [];
        var today = school.School.Date(happened.At) == school.School.Date(now);
        return new Circle(school.ReportReaders, letGo, [.. told.Select(one => (one.PersonId, one.Kind))], today ? school.StandIns : school.StandIns.Before());
    }

    // Who let a student go is told when they are overtime, and is not in the pass.
    private async Task Remember(PassEvent happened, StandIns standIns, OnRecord record)
    {
        if (happened.Kind == PassEventKind.Started && happened.By != default && happened.By != happened.Student && record.LetGo.TryAdd(happened.Pass, standIns.SeatOf(happened.By)))
        {
            db.Add(new LetGo { PassId = happened.Pass, By = record.LetGo[happened.Pass] });
            await db.SaveChangesAsync();
        }
        else if (happened.Kind is PassEventKind.Ended or PassEventKind.EndNotRecorded && record.LetGo.Remove(happened.Pass))
        {
            await db.LetGo.Where(row => row.PassId == happened.Pass).ExecuteDeleteAsync();
        }
    }

    /// <summary>What stands of the passes of some events, read once for all of them and kept up as they are told: most passes start and end with nobody to tell, and cost no statement.</summary>
    /// <param name="Unseen">Passes of which someone has a notice not seen yet.</param>
    /// <param name="LetGo">Who let the student go.</param>
    private sealed record OnRecord(HashSet<PassId> Unseen, Dictionary<PassId, PersonId> LetGo);
}
