using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Demo;

/// <summary>Gives Lincoln High two flex periods a week, thirty activities, and students who chose among them: today's session is still open, last week's has its attendance. Told again, each part is there or not.</summary>
internal sealed class FlexChapter(
    FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, DayInHand hand, SignUpWriter writer, IDemoPeople demo, IRooms rooms, IPeople people, CurrentSchool school, TimeProvider clock) : IDemoChapter
{
    private const int ChooseAhead = 300;

    // The same choices for every visitor.
    private readonly Random _random = new(1140);

    public int Order => 45;

    public async Task Write(CancellationToken stop)
    {
        if (await db.Periods.AnyAsync(stop))
        {
            return;
        }

        // The teacher whom a visitor may be hosts what everybody wants.
        var visitors = (await demo.All(stop)).Select(person => person.Person).ToHashSet();
        var hosted = (await rooms.All(school.Id, stop)).Where(room => room.Kind == RoomKind.Classroom && room.Staff.Count > 0).DistinctBy(room => room.Staff[0]).OrderByDescending(room => visitors.Contains(room.Staff[0])).ThenBy(room => room.Name).Take(LincolnActivities.All.Count).ToList();
        if (hosted.Count == 0)
        {
            return;
        }

        await writing.Do("flex.demo", () => Offer(hosted), stop);
        await writing.Do("flex.demo-choices", Choose, stop);
    }

    private async Task Offer(IReadOnlyList<RoomFacts> hosted)
    {
        var (now, today) = (clock.GetUtcNow(), school.Required.Date(clock.GetUtcNow()));
        var period = db.Add(new FlexPeriod { SchoolId = school.Id }).Entity;
        period.Set(new PeriodPlan(
            "Flex", [today.DayOfWeek, today.AddDays(2).DayOfWeek], [today, today.AddDays(-7)], today.AddDays(-60), null, new TimeOnly(14, 20), new TimeOnly(15, 0), Audience.Everyone,
            new Opening(7, new TimeOnly(7, 0)), new CutOff.Hours(1), null));
        await db.SaveChangesAsync();
        foreach (var (offer, room) in LincolnActivities.All.Zip(hosted))
        {
            db.Add(new Activity { SchoolId = school.Id, MadeById = room.Staff[0] }).Entity.Set(new ActivityPlan(
                period.Id, offer.Title, offer.Description, [room.Staff[0]], room.Id, offer.Seats, offer.Tags, Audience.Everyone, TakesPlaced: true, today.AddDays(-60), null, []));
        }

        await db.SaveChangesAsync();
        await LastWeek(period, today.AddDays(-7));
        await changed.On(await plan.Plan(period, now));
    }

    /// <summary>A session that is over, with who was there.</summary>
    private async Task LastWeek(FlexPeriod period, DateOnly date)
    {
        var session = db.Add(new FlexSession { SchoolId = school.Id, PeriodId = period.Id, Date = date }).Entity;
        session.Plan(period.TimesOn(school.Required, date), []);
        session.Placed(session.ClosesAt);
        await db.SaveChangesAsync();
        var offered = new List<ActivitySession>();
        foreach (var activity in await db.Activities.ToListAsync())
        {
            var one = db.Add(new ActivitySession { SchoolId = school.Id, SessionId = session.Id, ActivityId = activity.Id }).Entity;
            one.Follow(activity);
            offered.Add(one);
        }

        await db.SaveChangesAsync();
        var seats = new List<SignUp>();
        foreach (var (student, number) in (await people.Students(school.Id)).Select((student, number) => (student, number)))
        {
            var one = offered[number % offered.Count];
            if (one.Capacity is { } most && seats.Count(seat => seat.ActivityId == one.Id) >= most)
            {
                continue;
            }

            var seat = new SignUp
            {
                SchoolId = school.Id, SessionId = session.Id, ActivityId = one.Id, StudentId = student.Id, Rank = SignUpRank.OwnChoice, ById = student.Id, At = session.ClosesAt.AddHours(-_random.Next(1, 90)),
            };
            seat.Seat(seat.At);
            seat.Mark(_random.Next(100) switch { < 86 => Attendance.Present, < 92 => Attendance.Late, < 97 => Attendance.Absent, _ => Attendance.Excused }, one.HostIds[0], session.EndsAt);
            seats.Add(seat);
        }

        db.AddRange(seats);
        await db.SaveChangesAsync();
        writer.Write([], [.. seats.Select(seat => Happening.To(seat, FlexEventKind.SignedUp, seat.StudentId, seat.At))]);
    }

    /// <summary>Many have chosen for today and for the next time, and the first titles are what everybody wants.</summary>
    private async Task Choose()
    {
        var now = clock.GetUtcNow();
        var today = school.Required.Date(now);
        var students = (await people.Students(school.Id)).ToList();
        foreach (var date in await db.Sessions.Where(session => session.Date >= today && session.StartsAt > now).OrderBy(session => session.Date).Select(session => session.Date).Take(2).ToListAsync())
        {
            var day = await hand.Open(date);
            var offers = day.Offers.ToList();
            foreach (var student in students.OrderBy(_ => _random.Next()).Take(Math.Min(ChooseAhead, students.Count * 3 / 4)))
            {
                var wanted = offers[Math.Min(_random.Next(offers.Count), _random.Next(offers.Count))];
                day.Take(new Bid(student.Id, wanted.Id, SignUpWay.Student, SignUpRank.OwnChoice, Actor.System with { Person = student.Id }, now.AddMinutes(-_random.Next(5, 2000))), hand.Rules, mayWait: true);
            }

            foreach (var student in students.Take(2))
            {
                day.Take(new Bid(student.Id, offers[^1].Id, SignUpWay.Staff, SignUpRank.Requested, Actor.System with { Person = offers[^1].Activity.Hosts[0] }, now.AddMinutes(-3)), hand.Rules);
            }

            hand.Keep(day);
        }
    }
}
