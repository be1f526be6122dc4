using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>What a school lets go is held in memory: what changes while passes are out counts at the next decision, and what was taken back never did.</summary>
public sealed class KnownRulesTests : HallWorld
{
    [Fact]
    public async Task A_limit_that_is_set_while_a_student_is_out_counts_at_the_next_start()
    {
        await Back(await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        var out2 = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.SetRules(rules => rules with { DailyLimit = 2 });
        await Back(out2);

        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));

        await this.SetRules(rules => rules with { DailyLimit = 3 });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    [Fact]
    public async Task An_exception_counts_from_the_next_start_and_so_does_its_end()
    {
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await Back(await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));

        await Except(Lincoln.Maya, noLimit: true);
        await Back(await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        await Except(Lincoln.Maya, noLimit: false);
        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
    }

    [Fact]
    public async Task A_freeze_holds_for_the_next_start_and_ends_with_the_next_thaw()
    {
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.Freeze();
        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));

        await this.Thaw();
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    [Fact]
    public async Task A_room_is_paused_for_the_next_start_and_resumed_for_the_line_that_waits()
    {
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.Pause(HallActs.Teacher(Lincoln.Rivera), SchoolOfTests.Room214);
        var waiting = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);

        await this.Resume(HallActs.Teacher(Lincoln.Rivera), SchoolOfTests.Room214);
        Assert.Equal(PassStatus.Offered, (await Pass(waiting)).Status);
    }

    [Fact]
    public async Task Rules_that_were_taken_back_with_their_act_never_counted()
    {
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await Assert.ThrowsAsync<InvalidOperationException>(() => World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<Writing>().Do("change and fail", async () =>
        {
            await services.GetRequiredService<FreezePasses>().Freeze("Assembly");
            var frozen = await services.GetRequiredService<RulesReader>().FreezeOf(Lincoln.High.Id);
            throw new InvalidOperationException(frozen!.Why);
        })));

        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    [Fact]
    public async Task A_school_does_not_go_by_the_rules_of_another()
    {
        await World.As(HallActs.Administrator, Lincoln.Roosevelt, services => services.GetRequiredService<FreezePasses>().Freeze("Assembly"));

        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    private async Task Back(PassId pass) => Assert.IsType<AnswerOutcome.Ended>(await End(Student(Lincoln.Maya), pass));

    private Task Except(PersonFacts student, bool noLimit) =>
        World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(student, noLimit, null, null, 100));
}
