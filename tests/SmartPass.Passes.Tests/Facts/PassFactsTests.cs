using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Facts;

/// <summary>What others are told of a pass. Ms. Rivera teaches Biology in Room 214 without being on its list, Mr. Osei is in the office, Ms. Park may answer any request.</summary>
public sealed class PassFactsTests : HallWorld
{
    public PassFactsTests()
    {
        School.Change(SchoolOfTests.Room214, room => room with { Staff = [] });
        School.Change(SchoolOfTests.Principal, room => room with { Staff = [Lincoln.Osei.Id] });
    }

    [Fact]
    public async Task Whoever_teaches_the_class_watches_as_the_staff_of_the_room_do()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.Equal([Lincoln.Rivera.Id], (await Facts(id)).Watching);

        School.Change(SchoolOfTests.Room214, room => room with { Staff = [Lincoln.Park.Id, Lincoln.Rivera.Id] });
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Park.Id], (await Facts(id)).Watching);
    }

    [Fact]
    public async Task Whoever_teaches_the_class_watches_a_student_who_says_they_are_elsewhere()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], (await Facts(await Started(Lincoln.Maya, SchoolOfTests.Restroom))).Watching);

        var chosen = Assert.IsType<Passes.Acts.AskOutcome.Started>(await this.Ask(Lincoln.Jordan, new Wish(SchoolOfTests.Restroom, "chosen") { From = SchoolOfTests.Library })).Pass;
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], (await Facts(chosen)).Watching);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(1, true)]
    public async Task The_teacher_and_the_office_are_alarmed_where_nobody_need_be_asked(int places, bool waits)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = places });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true });
        var pass = await Reading(db => Task.FromResult(db.Passes.Single(pass => pass.StudentId == Lincoln.Maya.Id)));

        Assert.Equal(waits ? PassStatus.InLine : PassStatus.Active, pass.Status);
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id, Lincoln.Park.Id], (await Facts(pass.Id)).Alarmed);
    }

    [Fact]
    public async Task The_staff_it_leads_to_are_alarmed_too()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.SelfCheckout, Staff = [Lincoln.Jordan.Id] });
        var id = Assert.IsType<Passes.Acts.AskOutcome.Started>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "urgent") { Urgent = true })).Pass;

        Assert.Contains(Lincoln.Jordan.Id, (await Facts(id)).Alarmed);
    }

    [Fact]
    public async Task Nobody_is_alarmed_of_what_is_not_urgent() => Assert.Empty((await Facts(await Started(Lincoln.Maya, SchoolOfTests.Restroom))).Alarmed);

    [Fact]
    public async Task It_is_unanswered_while_staff_are_asked_and_none_has_said_a_word()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Assert.True((await Facts(id)).Unanswered);
        await Deny(Teacher(Lincoln.Rivera), id);

        Assert.False((await Facts(id)).Unanswered);
        Assert.False((await Facts(await Started(Lincoln.Maya, SchoolOfTests.Restroom))).Unanswered);
    }

    private Task<PassFacts> Facts(PassId id) => this.FactsOf(id);
}
