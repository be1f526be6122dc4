using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Starting;

public sealed class EncounterRuleTests : EncounterWorld
{
    [Fact]
    public async Task While_one_member_is_out_no_other_may_start()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        var refused = Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, null, Lincoln.Jordan));

        Assert.Equal(StartVerdict.Generic, refused.ToStudent);
        Assert.Equal(EncounterPermissions.Override, refused.SetAsideWith);
        Assert.Equal([Lincoln.Jordan.Id], EncounterNote.Read(refused.Note).Out.Select(one => one.Student));
    }

    [Fact]
    public async Task Others_may_start_and_so_may_a_member_while_only_others_are_out()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        Assert.Equal(StartVerdict.Allow, await Judge(Sam, null, Lincoln.Jordan, Lincoln.Maya));
        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Maya, null, Sam));
    }

    [Fact]
    public async Task Two_groups_with_a_member_in_common_do_not_keep_their_other_members_apart()
    {
        await Group("One", Lincoln.Maya, Lincoln.Jordan);
        await Group("Two", Lincoln.Jordan, Sam);

        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Maya, null, Sam));
        Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Jordan, null, Sam));
    }

    [Fact]
    public async Task A_group_holds_from_its_first_day_to_its_last_by_the_clock_of_the_school()
    {
        var today = Lincoln.High.Date(World.Clock.GetUtcNow());
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        foreach (var (from, until, holds) in new[] { (today.AddDays(1), today.AddDays(9), false), (today, today, true), (today.AddDays(-9), today.AddDays(-1), false) })
        {
            await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan) with { From = from, Until = until });

            Assert.Equal(holds, await Judge(Lincoln.Maya, null, Lincoln.Jordan) is StartVerdict.Refused);
        }
    }

    [Fact]
    public async Task A_group_that_is_switched_off_keeps_nobody_apart_until_it_is_on_again()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        await Switch(id, off: true);
        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Maya, null, Lincoln.Jordan));

        await Switch(id, off: false);
        Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, null, Lincoln.Jordan));
    }

    [Fact]
    public async Task Only_those_who_may_see_are_told_who_is_out()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Settle<SmartPass.EncounterPrevention.Sweeps.RememberNames>();
        var teacher = Lincoln.At(Lincoln.Rivera, Role.Teacher);
        var trusted = Lincoln.At(Lincoln.Park, Role.Teacher, EncounterPermissions.Override);

        Assert.Contains("Jordan Blake", Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, Counselor, Lincoln.Jordan)).ToStaff, StringComparison.Ordinal);
        Assert.DoesNotContain("Jordan", Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, trusted, Lincoln.Jordan)).ToStaff, StringComparison.Ordinal);
        Assert.DoesNotContain("Jordan", Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, teacher, Lincoln.Jordan)).ToStaff, StringComparison.Ordinal);
    }
}
