using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

/// <summary>It is Thursday, Oct 15, ten in the morning in Chicago.</summary>
public sealed class SubstituteTests
{
    private static readonly DateOnly Thursday = new(2026, 10, 15);
    private static readonly Device Laptop = new("laptop", [], "203.0.113.7");

    [Fact]
    public async Task The_code_makes_one_the_covered_teacher_with_a_teachers_rights_and_ones_own_name()
    {
        await using var world = await AccountsWorld.Start();
        var session = await SignedIn(world, await Added(world, Lincoln.Park));
        var actor = (await Of(world, session, Lincoln.High))!;
        Assert.Equal("Pat Doe (substitute)", actor.Name);
        Assert.Equal(Lincoln.Park.Id, actor.Covers);
        Assert.Equal(Lincoln.Park.Id, actor.Seat);
        Assert.NotEqual(Lincoln.Park.Id, actor.Person);
        Assert.Equal([Role.Teacher], actor.Roles);
        Assert.False(actor.Can(AccountsPermissions.ManageAccounts));
        Assert.Null(await Of(world, session, Lincoln.Roosevelt));
        Assert.Equal([Lincoln.High], await world.World.Services.GetRequiredService<IActorSource>().SchoolsOf(session));
    }

    [Fact]
    public async Task The_day_ends_by_itself_at_midnight_of_the_school()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await Added(world, Lincoln.Rivera);
        var session = await SignedIn(world, slip);
        world.World.Clock.SetUtcNow(Lincoln.High.Instant(Thursday, new TimeOnly(23, 59)));
        Assert.NotNull(await Of(world, session, Lincoln.High));
        world.World.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await Of(world, session, Lincoln.High));
        Assert.Null(await Of(world, session, null));
        Assert.Empty(await world.World.Services.GetRequiredService<IActorSource>().SchoolsOf(session));
        Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, slip.Code));
        Assert.Empty(await Covered(world));
    }

    [Fact]
    public async Task In_whose_seat_they_acted_is_known_after_the_day_is_over_and_after_the_code_was_taken_back()
    {
        await using var world = await AccountsWorld.Start();
        await Added(world, Lincoln.Rivera);
        var pat = (await Covered(world))[Lincoln.Rivera.Id];
        await End(world, Lincoln.High);
        world.World.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Empty(await Covered(world));
        Assert.Equal(new Dictionary<PersonId, PersonId> { [pat] = Lincoln.Rivera.Id }, await SeatsOf(world, Lincoln.High, pat, Lincoln.Park.Id));
        Assert.Empty(await SeatsOf(world, Lincoln.Roosevelt, pat));
    }

    [Fact]
    public async Task Of_several_days_each_asks_for_the_code_and_none_before_or_after_takes_it()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await Added(world, Lincoln.Rivera, Thursday.AddDays(1), Thursday.AddDays(2));
        Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, slip.Code));
        Assert.Empty(await Covered(world));
        world.World.Clock.Advance(TimeSpan.FromDays(1));
        var first = await SignedIn(world, slip);
        Assert.NotNull(await Of(world, first, Lincoln.High));
        Assert.Single(await Covered(world));
        world.World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await Of(world, first, Lincoln.High));
        Assert.NotNull(await Of(world, await SignedIn(world, slip), Lincoln.High));
        world.World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, slip.Code));
    }

    [Fact]
    public async Task Whoever_is_taken_back_is_out_at_once()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await Added(world, Lincoln.Rivera);
        var session = await SignedIn(world, slip);
        Assert.NotNull(await Of(world, session, Lincoln.High));
        Assert.Equal(AccessOutcome.NotThere, await End(world, Lincoln.Roosevelt));
        Assert.NotNull(await Of(world, session, Lincoln.High));
        Assert.Equal(AccessOutcome.Done, await End(world, Lincoln.High));
        Assert.Null(await Of(world, session, Lincoln.High));
        Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, slip.Code));
        Assert.IsType<PinVerdict.Wrong>(await Check(world, slip.Code));
        Assert.Equal(AccessOutcome.NotThere, await End(world, Lincoln.High));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_not_the_day()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await Added(world, Lincoln.Rivera);
        var session = await SignedIn(world, slip);
        await world.World.As(Actor.System, null, services => services.GetRequiredService<SignOut>().Do(SessionClaims.PersonOf(session)!.Value, SessionClaims.SessionOf(session)!));
        Assert.Null(await Of(world, session, Lincoln.High));
        Assert.NotNull(await Of(world, await SignedIn(world, slip), Lincoln.High));
    }

    [Fact]
    public async Task The_code_counts_where_the_covered_teachers_PIN_is_asked_and_gives_the_substitute()
    {
        await using var world = await AccountsWorld.Start();
        var pin = (await world.Act<GivePin, Slip?>(Actor.System, act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id)))!.Code;
        var slip = await Added(world, Lincoln.Rivera);
        var right = Assert.IsType<PinVerdict.Right>(await Check(world, slip.Code.ToLowerInvariant()));
        Assert.Equal(("Pat Doe (substitute)", Lincoln.Rivera.Id), (right.Actor.Name, right.Actor.Seat));
        Assert.Equal(Lincoln.Rivera.Id, Assert.IsType<PinVerdict.Right>(await Check(world, pin)).Actor.Person);
        Assert.IsType<PinVerdict.Wrong>(await world.Act<IPins, PinVerdict>(Actor.System, pins => pins.Check(Lincoln.High, Lincoln.Osei.Id, slip.Code, "desk")));
        world.World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.IsType<PinVerdict.Wrong>(await Check(world, slip.Code));
    }

    [Fact]
    public async Task What_a_substitute_does_is_told_under_their_name()
    {
        await using var world = await AccountsWorld.Start();
        var actor = (await Of(world, await SignedIn(world, await Added(world, Lincoln.Rivera)), Lincoln.High))!;
        await world.World.As(actor, Lincoln.High, services => services.GetRequiredService<AuditTrail>().Add("test.done", "did something", Lincoln.High.Id));
        var lines = await world.World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Audit.OrderBy(line => line.Id).ToListAsync());
        Assert.Equal(("Pat Doe (substitute)", actor.Person), (lines[^1].ByName, lines[^1].By));
        Assert.Equal("gave Pat Doe a day code to cover Ana Rivera: Oct 15", lines[0].What);
        Assert.Equal("Dana Park", lines[0].ByName);
    }

    [Fact]
    public async Task There_is_one_substitute_at_a_time_for_staff_of_the_school_only()
    {
        await using var world = await AccountsWorld.Start();
        await Added(world, Lincoln.Rivera);
        Assert.Equal("Pat Doe", Assert.IsType<AddSubstituteOutcome.IsCovered>(await Add(world, Lincoln.Rivera)).By);
        Assert.IsType<AddSubstituteOutcome.Added>(await Add(world, Lincoln.Rivera, Thursday.AddDays(1)));
        Assert.IsType<AddSubstituteOutcome.NotOfTheStaff>(await Add(world, Lincoln.Maya));
        Assert.IsType<AddSubstituteOutcome.NotOfTheStaff>(await Add(world, Lincoln.Staff(999, "No", "Body")));
        Assert.IsType<AddSubstituteOutcome.NotThoseDays>(await Add(world, Lincoln.Osei, Thursday.AddDays(-1)));
        Assert.IsType<AddSubstituteOutcome.NotThoseDays>(await Add(world, Lincoln.Osei, Thursday, Thursday.AddDays(AddSubstitute.MostDays)));
        Assert.IsType<AddSubstituteOutcome.NotThoseDays>(await Add(world, Lincoln.Osei, Thursday.AddDays(2), Thursday));
        var (covered, by) = Assert.Single(await Covered(world));
        Assert.Equal(Lincoln.Rivera.Id, covered);
        Assert.Equal("Pat Doe", (await world.Roster.Of([by]))[by].Name);
    }

    [Fact]
    public async Task Guessing_slows_the_browser_that_does_it_and_never_for_long()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await Added(world, Lincoln.Rivera);
        for (var guess = 0; guess < 30; guess++)
        {
            Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, DayCode.New().Printed));
        }

        Assert.True(Assert.IsType<BeSubstituteOutcome.Wait>(await Be(world, slip.Code)).For <= TimeSpan.FromSeconds(10));
        for (var guess = 30; guess < 100; guess++)
        {
            Assert.IsType<BeSubstituteOutcome.Wrong>(await Be(world, DayCode.New().Printed, Laptop with { Id = $"fresh {guess}" }));
        }

        Assert.True(Assert.IsType<BeSubstituteOutcome.Wait>(await Be(world, slip.Code, Laptop with { Id = "fresh" })).For <= TimeSpan.FromSeconds(1));
        world.World.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<BeSubstituteOutcome.Right>(await Be(world, slip.Code, Laptop with { Id = "fresh" }));
    }

    private static async Task<AddSubstituteOutcome> Add(AccountsWorld world, PersonFacts covers, DateOnly? first = null, DateOnly? last = null) =>
        await world.Act<AddSubstitute, AddSubstituteOutcome>(await world.ActorOf(Lincoln.Park, Lincoln.High), act => act.Do(new NewSubstitute("Pat", "Doe", covers.Id, first ?? Thursday, last ?? first ?? Thursday), Lincoln.High));

    private static async Task<Slip> Added(AccountsWorld world, PersonFacts covers, DateOnly? first = null, DateOnly? last = null) =>
        Assert.IsType<AddSubstituteOutcome.Added>(await Add(world, covers, first, last)).Slip;

    private static async Task<AccessOutcome> End(AccountsWorld world, School school)
    {
        var id = await world.World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<AccountsDb>().Substitutes.Select(row => row.Id).SingleAsync());
        return await world.Act<EndSubstitute, AccessOutcome>(Actor.System, act => act.Do(id), school);
    }

    private static Task<BeSubstituteOutcome> Be(AccountsWorld world, string code, Device? device = null) =>
        world.World.As(Actor.System, null, services => services.GetRequiredService<BeSubstitute>().Do(code, device ?? Laptop));

    private static async Task<ClaimsPrincipal> SignedIn(AccountsWorld world, Slip slip)
    {
        var right = Assert.IsType<BeSubstituteOutcome.Right>(await Be(world, slip.Code));
        return SessionClaims.Begin(right.Person, right.Stamp, "day", world.World.Clock.GetUtcNow());
    }

    private static ValueTask<Actor?> Of(AccountsWorld world, ClaimsPrincipal user, School? school) => world.World.Services.GetRequiredService<IActorSource>().Of(user, school);

    private static Task<IReadOnlyDictionary<PersonId, PersonId>> Covered(AccountsWorld world) =>
        world.World.As(Actor.System, null, services => services.GetRequiredService<ISubstitutes>().CoveredBy(Lincoln.High.Id, CancellationToken.None));

    private static Task<IReadOnlyDictionary<PersonId, PersonId>> SeatsOf(AccountsWorld world, School school, params PersonId[] people) =>
        world.World.As(Actor.System, null, services => services.GetRequiredService<ISubstitutes>().SeatsOf(school.Id, people));

    private static Task<PinVerdict> Check(AccountsWorld world, string pin) =>
        world.Act<IPins, PinVerdict>(Actor.System, pins => pins.Check(Lincoln.High, Lincoln.Rivera.Id, pin, "desk"));
}
