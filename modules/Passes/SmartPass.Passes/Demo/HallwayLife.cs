using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>What goes on in the hallways of the demo, a step at a time and by the same acts as everybody's: teachers answer, students come back, somebody asks. It leaves the people alone that a visitor may be, but for requests that wait for them too long.</summary>
internal sealed class HallwayLife(IServiceScopeFactory scopes, ISchoolDirectory schools, PermissionCatalogue catalogue, TimeProvider clock, Random random)
{
    private const int MostOfAClass = 2;
    private const int TooManyOfAClass = 3;
    private const int WaitingForVisitor = 2;
    private static readonly TimeSpan EndOfPeriod = TimeSpan.FromMinutes(3);

    private readonly Habits _habits = new(random);
    private readonly Dictionary<PassId, DateTimeOffset> _answerAt = [];
    private readonly Dictionary<PassId, DateTimeOffset> _backAt = [];

    /// <summary>One moment. True while the hallways are emptier than they should be.</summary>
    public async Task<bool> Step(CancellationToken stop)
    {
        if (schools.All is not [var school, ..])
        {
            return false;
        }

        var moment = await Look(school, stop);
        await Answer(moment, stop);
        await TakeTurns(moment, stop);
        await ComeBack(moment, stop);
        Forget(moment);
        return await Ask(moment, stop);
    }

    private async Task<Moment> Look(School school, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentSchool>().Enter(school);
        var now = clock.GetUtcNow();
        return new Moment(
            school,
            now,
            (await services.GetRequiredService<IDemoPeople>().All(stop)).Select(person => person.Person).ToHashSet(),
            [.. (await services.GetRequiredService<PassesDb>().Passes.AsNoTracking().Live().OrderBy(pass => pass.Id).ToListAsync(stop)).Where(pass => pass.IsAsking || pass.Status is PassStatus.InLine or PassStatus.Offered or PassStatus.Active)],
            await services.GetRequiredService<Seats>().At(now, stop),
            await services.GetRequiredService<IRooms>().All(school.Id, stop));
    }

    private async Task Answer(Moment moment, CancellationToken stop)
    {
        foreach (var pass in moment.Open.Where(pass => pass.Status == PassStatus.Requested))
        {
            if (!_answerAt.TryGetValue(pass.Id, out var at))
            {
                // A visitor who is the teacher gets the first word.
                at = pass.AskedAt + (pass.AskedOf.Any(asked => moment.Visitors.Contains(asked.StaffId)) ? Seconds(60, 90) : Seconds(5, 40));
                _answerAt[pass.Id] = at;
            }

            if (at <= moment.Now && pass.AskedOf is [var first, ..])
            {
                var denial = moment.OutOf(pass.ClassId) >= TooManyOfAClass ? "When somebody is back" : random.Next(100) < 10 ? _habits.Denial() : null;
                await As(
                    moment.School, first.StaffId, Role.Teacher,
                    services => denial is null ? services.GetRequiredService<ApprovePass>().Approve(pass.Id, stop: stop) : services.GetRequiredService<DenyPass>().Deny(pass.Id, denial, stop),
                    stop);
                // Where it was refused, the room is full: look again in a while.
                _answerAt[pass.Id] = moment.Now + Seconds(20, 40);
            }
        }
    }

    private async Task TakeTurns(Moment moment, CancellationToken stop)
    {
        foreach (var pass in moment.Open.Where(pass => pass.Status == PassStatus.Offered && !moment.Visitors.Contains(pass.StudentId)))
        {
            await As(moment.School, pass.StudentId, Role.Student, services => services.GetRequiredService<AcceptOffer>().Accept(pass.Id, stop), stop);
        }
    }

    private async Task ComeBack(Moment moment, CancellationToken stop)
    {
        foreach (var pass in moment.Open.Where(pass => pass.Status == PassStatus.Active && !moment.Visitors.Contains(pass.StudentId)))
        {
            if (!_backAt.TryGetValue(pass.Id, out var at))
            {
                at = pass.Overtime ? moment.Now + Seconds(45, 240) : _habits.Stay(pass.Minutes) is { } stay ? pass.StartedAt!.Value + stay : DateTimeOffset.MaxValue;
                _backAt[pass.Id] = at;
            }

            if (at <= moment.Now)
            {
                await As(moment.School, pass.StudentId, Role.Student, services => services.GetRequiredService<EndPass>().End(pass.Id, new HowEnded(EndedHow.AtKiosk), stop), stop);
            }
        }
    }

    private async Task<bool> Ask(Moment moment, CancellationToken stop)
    {
        // The hallways fill and empty a little in the course of ten minutes.
        var missing = 12 + (moment.Now.Minute % 10) - moment.Open.Count;
        var waiting = moment.Open.Count(pass => pass.Status == PassStatus.Requested && pass.AskedOf.Any(asked => moment.Visitors.Contains(asked.StaffId)));
        var forVisitor = waiting < WaitingForVisitor && random.Next(2) == 0;
        var free = moment.Seats.Where(seat => IsFree(seat, moment) && (forVisitor ? seat.IsTaughtBy(moment.Visitors) : moment.OutOf(seat.Place.Class?.Id) < MostOfAClass)).ToList();
        if (free.Count == 0 || (!forVisitor && random.Next(6) >= missing))
        {
            return false;
        }

        var seat = free[random.Next(free.Count)];
        if (_habits.Place(moment.Rooms, seat.Place, room => room.Closed is null && (!forVisitor || room.Approval == ApprovalRule.CurrentTeacher)) is { } to)
        {
            var wish = new Wish(to.Id, $"demo {moment.Now.ToUnixTimeMilliseconds()} {random.Next()}", Message: to.Approval == ApprovalRule.SelfCheckout ? null : _habits.Message(to.Kind));
            await As(moment.School, seat.Student, Role.Student, services => services.GetRequiredService<AskForPass>().Ask(wish, stop), stop);
        }

        return missing > 6;
    }

    private static bool IsFree(Seat seat, Moment moment) =>
        !moment.Visitors.Contains(seat.Student)
        && seat.Place.Until - moment.Now > EndOfPeriod
        && moment.Open.All(pass => pass.StudentId != seat.Student);

    private void Forget(Moment moment)
    {
        var open = moment.Open.Select(pass => pass.Id).ToHashSet();
        foreach (var id in _answerAt.Keys.Concat(_backAt.Keys).Where(id => !open.Contains(id)).ToList())
        {
            _answerAt.Remove(id);
            _backAt.Remove(id);
        }
    }

    /// <summary>Does something as one of the school's people, with just the rights of the role.</summary>
    private async Task As<T>(School school, PersonId person, Role role, Func<IServiceProvider, Task<T>> act, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentSchool>().Enter(school);
        var name = (await services.GetRequiredService<IPeople>().Of([person], stop)).GetValueOrDefault(person)?.Name ?? "";
        var roles = new HashSet<Role> { role };
        services.GetRequiredService<CurrentActor>().Become(new Actor(person, name, school.Id, roles, catalogue.Of(roles, PermissionReach.School)));
        await act(services);
    }

    private TimeSpan Seconds(int least, int most) => _habits.Between(TimeSpan.FromSeconds(least), TimeSpan.FromSeconds(most));

    private sealed record Moment(School School, DateTimeOffset Now, IReadOnlySet<PersonId> Visitors, IReadOnlyList<Pass> Open, IReadOnlyList<Seat> Seats, IReadOnlyList<RoomFacts> Rooms)
    {
        public int OutOf(ClassId? @class) => Open.Count(pass => pass.Status == PassStatus.Active && pass.ClassId == @class);
    }
}
