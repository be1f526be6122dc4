using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Flex.Pages.Roster;
using SmartPass.Flex.Tests.Pages;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;
using Audience = SmartPass.Flex.Domain.Audience;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>An invitation admits whom the activity is not for, as far as the flex period is for them.</summary>
public sealed class InviteTests : ChooseWorld
{
    private static readonly Audience Seniors = new(["12"], [], []);

    [Fact]
    public async Task Who_is_invited_sees_and_takes_what_is_for_others()
    {
        var talk = await Offer(await Period(), "College talk", plan => plan with { Audience = Seniors });
        Assert.Empty(await Titles());
        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, talk)).Decision.First.Rule);

        Assert.Equal([Lincoln.Maya.Id], (await Invited(talk, Lincoln.Maya)).Newly);

        Assert.Equal((Fit.Invited, CardAct.SignUp), ((await Card(talk)).Fit, (await Card(talk)).Act));
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, talk));
        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, talk)).Decision.First.Rule);
    }

    [Fact]
    public async Task Who_is_invited_waits_in_line_like_anyone_else()
    {
        var talk = await Offer(await Period(), "College talk", plan => plan with { Audience = Seniors, Capacity = 1 });
        await Assign(Administrator, Sam, talk);
        await Invited(talk, Lincoln.Maya);

        Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Lincoln.Maya, talk));
        await TakeBack(Administrator, Sam, talk);

        Assert.Equal([Lincoln.Maya.Id], await Seated(talk));
    }

    [Fact]
    public async Task Whom_the_flex_period_is_not_for_is_not_invited_and_the_others_are()
    {
        var chess = await Offer(await Period(Plan() with { Audience = new Audience([], [SchoolOfTests.Biology], [Sam.Id]) }), "Chess");

        var invited = await Invited(chess, Lincoln.Maya, Sam, Ava);

        Assert.Equal([Lincoln.Maya.Id, Sam.Id], invited.Newly);
        Assert.Equal([(Ava.Id, "The flex period is not for this student.")], invited.Not);
        Assert.Equal([Lincoln.Maya.Id, Sam.Id], (await Rows<Invitation>()).Select(one => one.StudentId).OrderBy(student => student.Value));
    }

    [Fact]
    public async Task An_invitation_that_is_older_than_the_audience_of_the_period_does_not_admit()
    {
        var period = await Period();
        var activity = await Activity(FlexWorld.Offer(period, "Chess"));
        var chess = await At(activity, Today.AddDays(5));
        await Invited(chess, Lincoln.Maya);

        await Period(Plan() with { Audience = Seniors }, period);

        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, chess)).Decision.First.Rule);
    }

    [Fact]
    public async Task For_whose_grade_the_session_is_called_off_is_not_invited()
    {
        School.Add(Ava with { Grade = "11" });
        var chess = await Offer(await Period(), "Chess");
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "field trip", ["11"]));

        var invited = await Invited(chess, Lincoln.Maya, Ava);

        Assert.Equal([Lincoln.Maya.Id], invited.Newly);
        Assert.Equal([(Ava.Id, "The session is called off for this student’s grade.")], invited.Not);
    }

    [Fact]
    public async Task Nobody_is_invited_to_what_is_called_off()
    {
        var chess = await Offer(await Period(), "Chess");
        await Do<CallOffActivity, OfferOutcome>(Administrator, act => act.CallOff(chess, "host is ill"));

        Assert.Equal("Chess is called off (host is ill), so nobody could come. Invite them to another session.", await Refused(chess));
    }

    [Fact]
    public async Task Nobody_is_invited_after_the_cut_off_or_the_end()
    {
        var chess = await Offer(await Period(), "Chess");

        World.Clock.Advance(TimeSpan.FromMinutes(40));
        Assert.StartsWith("Sign-up is closed: the cut-off has passed", await Refused(chess));
        World.Clock.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal("This session is over. Invite them to a coming one.", await Refused(chess));
    }

    [Fact]
    public async Task Nobody_is_invited_to_the_room_of_those_who_chose_nothing()
    {
        await Period(Plan(defaultRoom: SchoolOfTests.Library));
        var library = await At((await Rows<Activity>()).Single(activity => activity.IsDefault).Id);

        Assert.StartsWith("Nobody chooses Library", await Refused(library));
    }

    [Fact]
    public async Task Another_hosts_activity_is_not_there()
    {
        var chess = await TodaysActivity(await Period(), "Chess");

        Assert.IsType<InviteOutcome.NotThere>(await Do<InviteStudents, InviteOutcome>(Osei, act => act.Invite(chess, [Lincoln.Maya.Id])));
    }

    [Fact]
    public async Task More_than_fit_into_one_step_are_invited_in_several_and_summed_up()
    {
        var many = Many(PlaceStudents.InAStep * 2);
        var chess = await Offer(await Period(), "Chess");
        await Invited(chess, many[0], many[^1]);

        var invited = await Invited(chess, many);

        Assert.Equal((many.Length - 2, 2), (invited.Newly.Count, invited.Before.Count));
        Assert.Equal("78 students are invited, and 2 students were before.", invited.InWords());
        Assert.Equal(many.Length, (await Rows<Invitation>()).Count);
    }

    [Fact]
    public async Task More_than_fit_into_one_step_are_assigned_in_several_and_who_has_no_seat_is_told()
    {
        var many = Many(PlaceStudents.InAStep * 2);
        var chess = await Offer(await Period(), "Chess", plan => plan with { Capacity = PlaceStudents.InAStep + 5 });
        var (commits, topic) = (0, FlexTopics.Day(Lincoln.High.Id, Today));
        World.Services.GetRequiredService<Topics>().Bumped += topics => commits += topics.Contains(topic) ? 1 : 0;

        var done = (await Do<AssignStudents, IReadOnlyList<Assigned>?>(Administrator, act => act.Assign(chess, [.. many.Select(student => student.Id)], required: false)))!;

        Assert.Equal((2, many.Length, PlaceStudents.InAStep + 5), (commits, done.Count, done.Count(one => one.No is null)));
        var without = Assigned.WithoutSeat(many, done);
        Assert.Equal((PlaceStudents.InAStep - 5, "Chess is full. Give it more seats, or take someone out first."), (without.Count, without[0].Why));
        Assert.Equal([(Sam, Assigned.Changed)], Assigned.WithoutSeat([Sam, many[0]], done));
    }

    private PersonFacts[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => School.Add(Lincoln.Student(2000 + number, $"Student{number}", "Many")))];

    private async Task<InviteOutcome.Invited> Invited(ActivitySessionId activity, params PersonFacts[] students) =>
        Assert.IsType<InviteOutcome.Invited>(await Do<InviteStudents, InviteOutcome>(Administrator, act => act.Invite(activity, [.. students.Select(student => student.Id)])));

    /// <summary>Why nobody can be invited, and nobody is.</summary>
    private async Task<string> Refused(ActivitySessionId activity)
    {
        var because = Assert.IsType<InviteOutcome.Refused>(await Do<InviteStudents, InviteOutcome>(Administrator, act => act.Invite(activity, [Lincoln.Maya.Id]))).Because;
        Assert.Empty(await Rows<Invitation>());
        return because;
    }
}
