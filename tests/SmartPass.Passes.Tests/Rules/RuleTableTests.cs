using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>product.md's table, row by row, by every way a pass starts: what each person is told, who may let a student go all the same, and what that leaves behind.</summary>
public sealed class RuleTableTests : HallWorld
{
    /// <summary>Every rule by every route.</summary>
    public static TheoryData<StartRule, Way> All
    {
        get
        {
            var all = new TheoryData<StartRule, Way>();
            foreach (var rule in Enum.GetValues<StartRule>())
            {
                foreach (var way in Enum.GetValues<Way>())
                {
                    all.Add(rule, way);
                }
            }

            return all;
        }
    }

    /// <summary>The same, where staff may set the rule aside as they let the student go.</summary>
    public static TheoryData<StartRule, Way> ByStaff
    {
        get
        {
            var all = new TheoryData<StartRule, Way>();
            foreach (var rule in RuleTable.Rows.Where(row => row.Overriders != Overriders.Nobody))
            {
                foreach (var way in new[] { Way.Approve, Way.Pin, Way.Teacher, Way.Bulk })
                {
                    all.Add(rule.Rule, way);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_rule_refuses_by_every_route_and_says_what_the_table_says(StartRule rule, Way way)
    {
        var route = RouteOf.Way(way, this);
        await route.Prepare();
        await Conditions.Hold(rule, route, this);

        var told = await route.Try(HallActs.Teacher(Lincoln.Rivera));

        if (rule == StartRule.AlreadyOut && way is (Way.Approve or Way.Pin or Way.Offered))
        {
            // Who went out on another pass waits for nothing any more.
            Assert.Equal(PassStatus.Withdrawn, (await route.Pass())!.Status);
            return;
        }

        Assert.Equal(Told.For(rule, way), told);
        Assert.Equal(Told.Becomes(rule, way), (await route.Pass())?.Status);
        if (rule != StartRule.AlreadyOut)
        {
            Assert.DoesNotContain((await Hall()).Out, pass => pass.Student == Lincoln.Maya.Id);
        }

        if (way != Way.Offered && rule != StartRule.RoomFull)
        {
            Assert.Contains(await History(), happened => happened.Kind == PassEventKind.Refused && happened.Student == Lincoln.Maya.Id && happened.Rule == rule && happened.Word == Told.Staff(rule));
        }
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public async Task Who_may_set_it_aside_lets_the_student_go_with_a_badge_and_a_line_in_the_audit_log(StartRule rule, Way way)
    {
        var route = RouteOf.Way(way, this);
        await route.Prepare();
        await Conditions.Hold(rule, route, this);

        await route.Try(Conditions.MayOverride(rule), rule);

        var pass = (await route.Pass())!;
        Assert.Equal(PassStatus.Active, pass.Status);
        Assert.Equal([rule], pass.Overridden);
        var badge = RuleTable.Of(rule).Badge;
        Assert.Contains(await History(), happened => happened.Kind == PassEventKind.Overridden && happened.Pass == pass.Id && happened.Word == badge);
        Assert.Contains(await this.Audited(), line => line.Contains(badge, StringComparison.OrdinalIgnoreCase) && line.Contains("Maya"));
    }

    [Theory]
    [MemberData(nameof(ByStaff))]
    public async Task Who_may_not_is_refused_however_hard_they_press(StartRule rule, Way way)
    {
        var route = RouteOf.Way(way, this);
        await route.Prepare();
        await Conditions.Hold(rule, route, this);

        await route.Try(Conditions.MayNotOverride, rule);

        Assert.DoesNotContain((await Hall()).Out, pass => pass.Student == Lincoln.Maya.Id);
        Assert.DoesNotContain(await History(), happened => happened.Kind == PassEventKind.Overridden);
    }

    [Fact]
    public async Task Nobody_sets_aside_that_a_student_has_a_pass()
    {
        var route = RouteOf.Way(Way.Teacher, this);
        await Conditions.Hold(StartRule.AlreadyOut, route, this);

        Assert.Equal(Told.Staff(StartRule.AlreadyOut), await route.Try(HallActs.Administrator, StartRule.AlreadyOut));
        Assert.Single((await Hall()).Out, pass => pass.Student == Lincoln.Maya.Id);
    }
}

/// <summary>The ways a pass comes to start.</summary>
public enum Way
{
    Self,
    Kiosk,
    Approve,
    Pin,
    Teacher,
    Bulk,
    Scheduled,
    Offered,
}
