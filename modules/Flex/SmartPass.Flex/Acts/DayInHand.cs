using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Takes a date of the school into an act's transaction, and writes down what the act made of it.</summary>
internal sealed class DayInHand(FlexDb db, FlexDays days, DueSeats due, DayReader reader, SignUpWriter writer, DbSession session, Writing writing, IEnumerable<ISignUpRule> rules, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public IReadOnlyCollection<ISignUpRule> Rules { get; } = [.. rules];

    public Task<FlexDay> Open(DateOnly date) => days.Open(school.Id, date, session.Transaction ?? throw new InvalidOperationException("Only an act opens a day."), () => reader.Read(date));

    /// <summary>The day on which an activity takes place; null where the school has none such.</summary>
    public async Task<(FlexDay Day, Offer Offer)?> Open(ActivitySessionId activity)
    {
        if (writer.DateOf(school.Id, activity) is not { } date)
        {
            return null;
        }

        var day = await Open(date);
        return day.Offer(activity) is { } offer ? (day, offer) : null;
    }

    /// <summary>Whether whoever acts decides for an activity of a day.</summary>
    public bool IsTheirs(Offer offer) => MayHost.In(actor.Actor, offer.Activity.Hosts, offer.Activity.Date, Today);

    /// <summary>The day once what is offered has changed in this act.</summary>
    public Task<FlexDay> OpenAnew(DateOnly date)
    {
        var at = school.Id;
        days.Forget(at, date);
        writing.OnceCommitted(() => due.Forget(at, date));
        db.Stale(FlexTopics.Offer(at));
        StaleDue(date);
        return Open(date);
    }

    /// <summary>Something of what is offered on these dates is other than before, though nobody's seat is: memory reads them anew.</summary>
    public void ReadAnew(IEnumerable<DateOnly> dates)
    {
        var at = school.Id;
        foreach (var date in dates)
        {
            days.Forget(at, date);
            writing.OnceCommitted(() => due.Forget(at, date));
            StaleDue(date);
        }

        db.Stale(FlexTopics.Offer(at));
    }

    /// <summary>Writes what changed. An act that changed a day ends with it; of one that did not, the day is read anew by the next.</summary>
    public void Keep(FlexDay day)
    {
        var (changed, happenings) = day.TakeChanges();
        writer.Write(changed, happenings);
        var at = school.Id;
        writing.OnceCommitted(() =>
        {
            days.Close(at, day.Date);
            due.Change(at, day.Date, changed);
        });
        if (happenings.Any(happened => happened.Tried is not null))
        {
            // Whoever follows looks again, whichever rule it was.
            db.Stale(FlexTopics.Tried(at));
        }

        if (changed.Count > 0)
        {
            db.StaleDay(at, day.Date);
            StaleDue(day.Date);
        }
    }

    private DateOnly Today => school.Required.Date(clock.GetUtcNow());

    /// <summary>Screens of passes look again where today's places have changed.</summary>
    private void StaleDue(DateOnly date)
    {
        if (date == Today)
        {
            db.Stale(FlexTopics.Due(school.Id));
        }
    }
}
