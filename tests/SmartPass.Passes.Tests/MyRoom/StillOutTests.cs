using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>Still out? One tap per student, and one for all.</summary>
public sealed class StillOutTests : RoomWorld
{
    [Fact]
    public async Task Who_is_overtime_by_five_minutes_may_be_back_and_before_that_is_simply_out()
    {
        await StayOut(9);
        Assert.Empty((await Look()).StillOut);
        Assert.Equal(2, (await Look()).Out.Count);

        await this.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await Look()).StillOut.Count(one => one.Ended is null));
        Assert.Empty((await Look()).Out);
    }

    [Fact]
    public async Task An_end_that_was_not_recorded_stays_on_the_list_until_it_is_put_right_or_the_day_is_over()
    {
        var (maya, _) = await StayOut(20);
        Assert.Equal(2, (await Look()).StillOut.Count(one => one.Ended == TestWorld.Start.AddMinutes(20)));
        Assert.Empty((await Look(Osei)).StillOut);

        await this.Act<CorrectPass, AnswerOutcome>(Rivera, correct => correct.Back(maya));
        Assert.Equal("Jordan Blake", Assert.Single((await Look()).StillOut).Card.Student.Name);
        World.Clock.Advance(TimeSpan.FromHours(14));
        Assert.Empty((await Look()).StillOut);
    }

    [Fact]
    public async Task One_tap_settles_all_that_were_listed_each_in_its_own_way()
    {
        var (maya, jordan) = await StayOut(20);
        var again = await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal(3, await this.Act<SayBack, int>(Rivera, back => back.Say([again], [maya, jordan])));

        Assert.Empty((await Look()).StillOut);
        Assert.Equal((EndedHow.ByStaff, World.Clock.GetUtcNow()), ((await Pass(again)).Ending!.How, (await Pass(again)).Ending!.At));
        Assert.Equal((EndedHow.Corrected, TestWorld.Start.AddMinutes(5)), ((await Pass(maya)).Ending!.How, (await Pass(maya)).Ending!.At));
        Assert.Equal(EndedHow.Corrected, (await Pass(jordan)).Ending!.How);
    }

    [Fact]
    public async Task What_is_not_theirs_or_is_past_it_is_left_alone_and_the_rest_is_done()
    {
        var (maya, jordan) = await StayOut(20);

        Assert.Equal(0, await this.Act<SayBack, int>(Osei, back => back.Say([], [maya, jordan])));
        Assert.Equal(1, await this.Act<SayBack, int>(Rivera, back => back.Say([maya, new PassId(999)], [jordan])));
        Assert.Equal(EndedHow.NotRecorded, (await Pass(maya)).Ending!.How);
    }
}
