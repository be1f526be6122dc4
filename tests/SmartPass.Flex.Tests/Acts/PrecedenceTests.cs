using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>Administrator, required, requested, own choice: the stronger word moves the student, and taken back the weaker one counts again.</summary>
public sealed class PrecedenceTests : FlexWorld
{
    [Fact]
    public async Task A_stronger_word_moves_the_student_and_taken_back_rolls_back()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", host: Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);

        Assert.Null(await Assign(Osei, Lincoln.Maya, help));
        Assert.Equal([Lincoln.Maya.Id], await Seated(help));
        Assert.IsType<SignUpOutcome.IsLocked>(await Leave(Lincoln.Maya, help));
        Assert.Equal(SignUpRule.Locked, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, chess)).Decision.First.Rule);

        Assert.IsType<SignUpOutcome.Done>(await TakeBack(Osei, Lincoln.Maya, help));
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
    }

    [Fact]
    public async Task Of_two_alike_the_first_stays_and_the_other_reads_who_has_the_student()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", host: Lincoln.Osei));
        await Assign(Rivera, Lincoln.Maya, chess);

        var no = await Assign(Osei, Lincoln.Maya, help);
        Assert.Equal("Chess has this student at that time, requested by the host. Only a stronger word moves them.", no!.ToStaff);
        Assert.Null(await Assign(Osei, Lincoln.Maya, help, required: true));
        Assert.NotNull(await Assign(Rivera, Lincoln.Maya, chess, required: true));
        Assert.Null(await Assign(Administrator, Lincoln.Maya, chess));
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
    }

    [Fact]
    public async Task Through_all_ranks_and_back()
    {
        var period = await Period();
        var (own, asked) = (await TodaysActivity(period, "Chess", host: Lincoln.Park), await TodaysActivity(period, "Math help"));
        var required = await TodaysActivity(period, "Reading", host: Lincoln.Osei);
        await SignUp(Lincoln.Maya, own);
        await Assign(Rivera, Lincoln.Maya, asked);
        await Assign(Osei, Lincoln.Maya, required, required: true);
        await Assign(Administrator, Lincoln.Maya, own);

        await TakeBack(Administrator, Lincoln.Maya, own);
        Assert.Equal([Lincoln.Maya.Id], await Seated(required));
        await TakeBack(Osei, Lincoln.Maya, required);
        Assert.Equal([Lincoln.Maya.Id], await Seated(asked));
        await TakeBack(Rivera, Lincoln.Maya, asked);
        Assert.Equal([Lincoln.Maya.Id], await Seated(own));
    }

    [Fact]
    public async Task Where_the_seat_is_gone_meanwhile_the_choice_is_lost()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Math help", host: Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);
        await Assign(Osei, Lincoln.Maya, help);
        await SignUp(Sam, chess);

        await TakeBack(Osei, Lincoln.Maya, help);

        Assert.Equal([Sam.Id], await Seated(chess));
        Assert.Equal(SignUpEnd.NoSeatLeft, (await Rows<SignUp>()).Single(signUp => signUp.StudentId == Lincoln.Maya.Id && signUp.ActivityId == chess).End);
    }

    [Fact]
    public async Task A_called_off_activity_gives_everyone_back_what_they_had()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", host: Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);
        await Assign(Osei, Lincoln.Maya, help);

        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffActivity, OfferOutcome>(Osei, act => act.CallOff(help, "Mr. Osei is out")));

        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
        Assert.Equal("Math help is called off (Mr. Osei is out). Choose another one.", Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, help)).Decision.ToStudent);
    }

    [Fact]
    public async Task No_staff_exceeds_the_seats_or_acts_for_another_host()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess", 1);
        await SignUp(Sam, chess);

        Assert.Equal(SignUpRule.Full, (await Assign(Administrator, Lincoln.Maya, chess))!.First.Rule);
        Assert.Null(await Do<AssignStudents, IReadOnlyList<Assigned>?>(Osei, act => act.Assign(chess, [Lincoln.Maya.Id], required: false)));
        Assert.IsType<SignUpOutcome.NotThere>(await TakeBack(Osei, Sam, chess));
    }

    [Fact]
    public async Task Who_is_moved_is_where_they_were_if_the_other_does_not_take_them()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", 1, Lincoln.Osei));
        await SignUp(Sam, help);
        await SignUp(Lincoln.Maya, chess);

        Assert.IsType<SignUpOutcome.Refused>(await Do<TakeBackSignUp, SignUpOutcome>(Administrator, act => act.Move(chess, Lincoln.Maya.Id, help)));
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));

        await Leave(Sam, help);
        Assert.IsType<SignUpOutcome.Done>(await Do<TakeBackSignUp, SignUpOutcome>(Administrator, act => act.Move(chess, Lincoln.Maya.Id, help)));
        Assert.Equal([Lincoln.Maya.Id], await Seated(help));
        Assert.Empty(await Seated(chess));
    }
}
