using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

/// <summary>Nothing that is told lets encounter prevention be told from a full hallway.</summary>
public sealed class DiscretionTests : TellingWorld
{
    private static readonly PassFacts Urgent = PassesOfTests.Pass() with { Urgent = true, Alarmed = [Lincoln.Park.Id] };

    [Theory]
    [InlineData(PassEventKind.Refused)]
    [InlineData(PassEventKind.KeptBack)]
    [InlineData(PassEventKind.Overridden)]
    public async Task What_a_rule_refused_or_kept_back_is_told_to_nobody_and_counted_nowhere(PassEventKind kind)
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        foreach (var rule in new[] { StartRule.EncounterPrevention, StartRule.HallwayFull })
        {
            Passes.Happens(PassesOfTests.Event(kind, PassesOfTests.Pass(), Lincoln.Rivera.Id) with { Rule = rule, Word = "x" });
            Passes.Happens(PassesOfTests.Event(kind, PassesOfTests.Pass()) with { Rule = rule, Word = "x" });
        }

        await Settle<TellPeople>();

        Assert.False(Assert.Single(await ToldTo(Lincoln.Rivera)).Seen);
        Assert.Empty(await ToldTo(Lincoln.Maya));
        Assert.Empty(await ToldTo(Lincoln.Park));
        Assert.Empty(await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<TellingDb>().Tallies.ToListAsync()));
    }

    [Fact]
    public async Task A_pass_that_is_held_is_told_of_alike_whatever_holds_it()
    {
        var planned = PassesOfTests.Pass() with { MadeBy = Lincoln.Osei.Id, PlannedAt = TestWorld.Start, Unanswered = false };
        foreach (var (id, rule) in new[] { (11, StartRule.EncounterPrevention), (12, StartRule.HallwayFull) })
        {
            var pass = planned with { Id = new PassId(id) };
            Passes.Happens(PassesOfTests.Event(PassEventKind.Refused, pass) with { Rule = rule });
            await Happens(PassEventKind.Held, pass);
        }

        foreach (var person in new[] { Lincoln.Osei, Lincoln.Maya })
        {
            var told = (await ToldTo(person)).Select(notice => (notice.Text, notice.Kind, notice.Screen, notice.Sound)).ToList();
            Assert.True(told.Count is 0 or 2 && told.Distinct().Count() <= 1);
        }

        Assert.Equal(2, (await ToldTo(Lincoln.Osei)).Count);
    }

    [Theory]
    [InlineData(PassEventKind.Requested)]
    [InlineData(PassEventKind.InLine)]
    [InlineData(PassEventKind.Escalated)]
    public async Task Staff_hear_that_an_adult_has_to_go_along_and_the_student_does_not(PassEventKind kind)
    {
        await Happens(kind, Urgent with { NeedsEscort = true }, Lincoln.Maya.Id);

        Assert.Equal("Urgent: Maya Okafor asks to go to Library. An adult has to go along.", Assert.Single(await ToldTo(Lincoln.Rivera)).Text);
        Assert.Single(await ToldTo(Lincoln.Park));
        Assert.Empty(await ToldTo(Lincoln.Maya));
    }

    [Fact]
    public async Task Without_that_an_urgent_request_says_nothing_of_it()
    {
        await Happens(PassEventKind.Requested, Urgent, Lincoln.Maya.Id);

        Assert.Equal("Urgent: Maya Okafor asks to go to Library.", Assert.Single(await ToldTo(Lincoln.Rivera)).Text);
    }

    [Fact]
    public async Task Nothing_the_student_is_told_of_such_a_pass_says_so()
    {
        var pass = Urgent with { NeedsEscort = true, PlannedAt = null };
        foreach (var kind in Enum.GetValues<PassEventKind>())
        {
            await Happens(kind, pass, Lincoln.Rivera.Id);
        }

        var told = await ToldTo(Lincoln.Maya);
        Assert.NotEmpty(told);
        Assert.All(told, notice => Assert.DoesNotContain("adult", notice.Text, StringComparison.OrdinalIgnoreCase));
    }
}
