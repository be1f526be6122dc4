using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Groups;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Starting;

public sealed class FlexEncounterRuleTests : EncounterWorld
{
    private static readonly DateOnly Today = Lincoln.High.Date(TestWorld.Start);

    [Fact]
    public async Task Where_one_member_has_a_seat_no_other_is_signed_up_placed_or_moved()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        foreach (var way in Enum.GetValues<SignUpWay>())
        {
            Assert.Equal(SignUpVerdict.Generic, Assert.IsType<SignUpVerdict.Refused>(await Sits(Lincoln.Maya, way, Lincoln.Jordan)).ToStudent);
            Assert.Equal(SignUpVerdict.Allow, await Sits(Sam, way, Lincoln.Jordan, Lincoln.Maya));
        }
    }

    [Fact]
    public async Task A_refusal_notes_which_groups_say_so_and_who_has_a_seat()
    {
        var one = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        var other = await Group("Lunch", Lincoln.Maya, Sam, Lincoln.Jordan);

        var note = EncounterNote.Read(Assert.IsType<SignUpVerdict.Refused>(await Sits(Lincoln.Maya, SignUpWay.Student, Lincoln.Jordan)).Note);

        Assert.Equal([one, other], note.Groups);
        Assert.Equal([OutThen.Seated(Lincoln.Jordan.Id)], note.Out);
    }

    [Fact]
    public async Task It_goes_by_the_day_of_the_session_and_not_by_the_day_one_signs_up()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan) with { From = Today.AddDays(5), Until = Today.AddDays(5) });

        Assert.Equal(SignUpVerdict.Allow, await Sits(Lincoln.Maya, SignUpWay.Student, Lincoln.Jordan));
        Assert.IsType<SignUpVerdict.Refused>(await Sits(Lincoln.Maya, SignUpWay.Student, Today.AddDays(5), Lincoln.Jordan));
    }

    [Fact]
    public async Task Only_those_who_may_see_groups_can_tell_and_read_who_it_is()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Settle<SmartPass.EncounterPrevention.Sweeps.RememberNames>();

        Assert.Contains("Jordan Blake has a seat", Assert.IsType<SignUpVerdict.Refused>(await Sits(Lincoln.Maya, SignUpWay.Staff, Today, Counselor, Lincoln.Jordan)).ToStaff, StringComparison.Ordinal);
        Assert.DoesNotContain("Jordan", Assert.IsType<SignUpVerdict.Refused>(await Sits(Lincoln.Maya, SignUpWay.Staff, Lincoln.Jordan)).ToStaff, StringComparison.Ordinal);
        Assert.True(await Rule(rule => rule.MayTellApart(Counselor)));
        Assert.False(await Rule(rule => rule.MayTellApart(Lincoln.At(Lincoln.Rivera, Role.Teacher, FlexPermissions.Host))));
    }

    [Fact]
    public async Task A_group_lists_the_coming_sessions_that_bring_members_together_while_it_holds()
    {
        Flex.Sessions.Add(new SharedSession(new ActivitySessionId(8), "Robotics", TestWorld.Start.AddDays(5), [Lincoln.Maya.Id, Lincoln.Jordan.Id]));
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        var shared = Assert.Single((await View(Counselor))!.InFlex);
        Assert.Equal(("Robotics", "Oct 20, 10:00 AM", "Maya Okafor, Jordan Blake", null), (shared.Title, shared.When, shared.Who, shared.Link));
        Assert.Equal("/lincoln-high/flex/at/8", Assert.Single((await View(Counselor with { Permissions = Counselor.Permissions.Append(FlexPermissions.HostAny).ToHashSet() }))!.InFlex).Link);

        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan) with { Until = Today });
        Assert.Empty((await View(Counselor))!.InFlex);
        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan));
        await Switch(id, off: true);
        Assert.Empty((await View(Counselor))!.InFlex);

        Task<GroupView?> View(Actor by) => World.As(by, Lincoln.High, services => services.GetRequiredService<GroupReader>().Read(id, CancellationToken.None));
    }

    private Task<SignUpVerdict> Sits(PersonFacts student, SignUpWay way, params PersonFacts[] seated) => Sits(student, way, Today, Actor.System, seated);

    private Task<SignUpVerdict> Sits(PersonFacts student, SignUpWay way, DateOnly date, params PersonFacts[] seated) => Sits(student, way, date, Actor.System, seated);

    private Task<SignUpVerdict> Sits(PersonFacts student, SignUpWay way, DateOnly date, Actor by, params PersonFacts[] seated)
    {
        var at = Lincoln.High.Instant(date, new TimeOnly(10, 40));
        var activity = new ActivityInSession(new ActivitySessionId(8), new SessionId(3), Lincoln.High.Id, "Robotics", SchoolOfTests.Library, [], 20, date, new SessionTimes(at, at.AddMinutes(40), null, at));
        return Rule(rule => rule.Judge(new SignUpAttempt(student.Id, activity, way, SignUpRank.OwnChoice, by, TestWorld.Start, [.. seated.Select(one => one.Id)])));
    }

    private Task<T> Rule<T>(Func<ISignUpRule, T> asked) => World.As(Actor.System, Lincoln.High, services => Task.FromResult(asked(services.GetRequiredService<ISignUpRule>())));
}
