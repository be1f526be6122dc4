using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

public sealed class AnswerTests : HallWorld
{
    private static readonly Actor Rivera = Teacher(Lincoln.Rivera);
    private static readonly Actor Osei = Teacher(Lincoln.Osei);
    private static readonly Actor Principal = Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.EndAny);

    [Fact]
    public async Task Who_was_asked_lets_the_student_go()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id));
        Assert.Equal(Lincoln.Rivera.Id, (await Pass(id)).Answer?.By);
        Assert.Equal(id, (await Hall()).Of(Lincoln.Maya.Id)?.Id);
    }

    [Fact]
    public async Task Who_was_not_asked_cannot_but_an_administrator_can()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.NotYours>(await Approve(Osei, id));
        Assert.IsType<AnswerOutcome.NotYours>(await Deny(Osei, id));
        Assert.IsType<AnswerOutcome.Done>(await Approve(Principal, id));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_not_taken_and_the_request_stays()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.Equal("Keep it under 200 characters.", Assert.IsType<AnswerOutcome.Refused>(await Deny(Rivera, id, new string('x', 201))).Because);
        Assert.Equal(PassStatus.Requested, (await Pass(id)).Status);
        Assert.IsType<AnswerOutcome.Done>(await Deny(Rivera, id, new string('x', 200)));
    }

    [Fact]
    public async Task Where_any_teacher_may_answer_any_teacher_can()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.AnyTeacher });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Done>(await Approve(Osei, id));
    }

    [Fact]
    public async Task Where_there_is_no_place_the_first_answer_names_the_one_limit_and_what_may_be_set_aside()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        var line = Assert.IsType<AnswerOutcome.InLine>(await Approve(Rivera, id));
        Assert.Equal(("1 of 1 are out of Room 214.", StartRule.RoomFull), (line.Because, Assert.Single(line.MayOverride)));
        Assert.Equal("1 of 1 are out of Room 214. The student keeps the place in line.", Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id)).Because);
        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id, overrides: line.MayOverride));
    }

    [Fact]
    public async Task A_place_that_is_not_of_who_answers_is_not_theirs_to_set_aside()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Capacity = 1 });
        await Approve(Rivera, await Asked(Lincoln.Jordan, SchoolOfTests.Nurse));

        var line = Assert.IsType<AnswerOutcome.InLine>(await Approve(Rivera, await Asked(Lincoln.Maya, SchoolOfTests.Nurse)));
        Assert.Equal(("Nurse is full.", 0), (line.Because, line.MayOverride.Count));
    }

    [Fact]
    public async Task A_student_cannot_let_anyone_go() =>
        Assert.IsType<AnswerOutcome.NotYours>(await Approve(Student(Lincoln.Jordan), await Asked(Lincoln.Maya, SchoolOfTests.Nurse)));

    [Fact]
    public async Task Whose_answer_it_is_is_decided_by_the_room_as_it_is_when_the_answer_counts()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.AnyTeacher });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.NotYours>(await WhileItWaits(
            () => Deny(Osei, id), () => School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.CurrentTeacher })));
    }

    [Fact]
    public async Task Whose_room_it_is_is_decided_when_the_end_counts()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Staff = [Lincoln.Osei.Id] });
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AnswerOutcome.NotYours>(await WhileItWaits(() => End(Osei, id), () => School.Change(SchoolOfTests.Restroom, room => room with { Staff = [] })));
    }

    [Fact]
    public async Task A_pass_that_ended_by_itself_is_not_taken_for_a_return()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(21));
        await Sweep();

        Assert.Contains("not recorded", Assert.IsType<AnswerOutcome.TooLate>(await End(Student(Lincoln.Maya), id)).HowItIs);
    }

    [Fact]
    public async Task No_comes_with_its_word_and_leaves_the_student_free_to_ask_again()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Done>(await Deny(Rivera, id, " after the quiz "));
        Assert.Equal("after the quiz", (await Pass(id)).Answer?.Word);
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
    }

    [Fact]
    public async Task A_word_too_long_is_refused_and_the_request_still_waits()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Refused>(await Deny(Rivera, id, new string('w', SmartPass.Passes.Domain.Pass.LongestMessage + 1)));
        Assert.Equal(PassStatus.Requested, (await Pass(id)).Status);
    }

    [Fact]
    public async Task The_second_answer_is_too_late()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Deny(Rivera, id);

        Assert.IsType<AnswerOutcome.TooLate>(await Approve(Rivera, id));
        Assert.IsType<AnswerOutcome.TooLate>(await Withdraw(Student(Lincoln.Maya), id));
    }

    [Fact]
    public async Task Only_the_student_takes_a_request_back()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.NotThere>(await Withdraw(Student(Lincoln.Jordan), id));
        Assert.IsType<AnswerOutcome.Done>(await Withdraw(Student(Lincoln.Maya), id));
        Assert.Equal(PassStatus.Withdrawn, (await Pass(id)).Status);
    }

    [Fact]
    public async Task The_student_is_back_and_may_say_so_twice()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.IsType<AnswerOutcome.Ended>(await End(Student(Lincoln.Maya), id));
        Assert.IsType<AnswerOutcome.Ended>(await End(Student(Lincoln.Maya), id));
        var pass = await Pass(id);
        Assert.Equal((EndedHow.ByStudent, TimeSpan.FromMinutes(3)), (pass.Ending!.How, pass.TimeOut!.Value));
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Ended);
    }

    [Fact]
    public async Task Another_student_finds_no_such_pass_to_end()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AnswerOutcome.NotThere>(await End(Student(Lincoln.Jordan), id));
        Assert.Single((await Hall()).Out);
    }

    [Fact]
    public async Task Staff_end_passes_of_their_own_rooms_and_administrators_any()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AnswerOutcome.NotYours>(await End(Osei, id));
        Assert.IsType<AnswerOutcome.Ended>(await End(Rivera, id));
        Assert.Equal(EndedHow.ByStaff, (await Pass(id)).Ending!.How);
        Assert.IsType<AnswerOutcome.Ended>(await End(Principal, await Started(Lincoln.Jordan, SchoolOfTests.Restroom)));
    }

    [Fact]
    public async Task A_pass_of_another_school_is_not_there()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        var elsewhere = Principal with { School = Lincoln.Roosevelt.Id };

        Assert.IsType<AnswerOutcome.NotThere>(await World.As(elsewhere, Lincoln.Roosevelt, services =>
            Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<ApprovePass>(services).Approve(id)));
    }
}
