using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Domain;

public class WhatWasSaidTests
{
    private static readonly DateTimeOffset Today = TestWorld.Start.AddHours(-10);
    private static readonly ClassFacts Biology = SchoolOfTests.BiologyFacts;
    private static readonly ClassFacts Art = new(new ClassId(32), "Art", null, null, []);

    [Fact]
    public void A_class_is_remembered_while_the_student_attends_it() =>
        Assert.NotNull(Said([Answer("3", Biology.Id, daysAgo: 40)], [Biology]).Of("3", null, "3"));

    [Fact]
    public void A_class_of_last_term_is_not() =>
        Assert.Null(Said([Answer("3", Biology.Id, daysAgo: 40)], [Art]).Of("3", null, "3"));

    [Fact]
    public void A_class_dropped_since_this_morning_leaves_the_room_but_not_its_teacher()
    {
        var said = Said([Answer("3", Biology.Id)], [Art]);

        Assert.Null(said.ClassOf(said.Of("3", null, "3")!));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_room_without_a_class_is_kept_for_the_day(int daysAgo, bool holds) =>
        Assert.Equal(holds, Said([Answer("3", null, daysAgo)], [Biology]).Of("3", null, "3") is not null);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_was_said_outside_periods_is_kept_for_the_day(int daysAgo, bool holds) =>
        Assert.Equal(holds, Said([Answer("", Biology.Id, daysAgo)], [Biology]).Of("", null, null) is not null);

    [Fact]
    public void Said_before_the_bell_it_is_not_asked_again_in_the_period_of_that_class() =>
        Assert.NotNull(Said([Answer("", Biology.Id)], [Biology, Art]).Of("3", null, "3"));

    [Fact]
    public void Another_period_is_asked_about() =>
        Assert.Null(Said([Answer("", Biology.Id)], [Biology, Art]).Of("4", null, "4"));

    [Fact]
    public void The_room_of_a_class_is_asked_once_whatever_time_it_was_said_for() =>
        Assert.NotNull(Said([Answer("3", Art.Id, daysAgo: 7)], [Biology, Art]).Of($"class {Art.Id}", Art, "5"));

    [Fact]
    public void The_answer_for_this_very_time_comes_first()
    {
        var said = Said([Answer("", Biology.Id), Answer("3", Art.Id, daysAgo: 7)], [Biology, Art]);

        Assert.Equal(Art, said.ClassOf(said.Of("3", null, "3")!));
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("03", true)]
    [InlineData("1(A) 3(B)", true)]
    [InlineData("13", false)]
    [InlineData(null, false)]
    public void Periods_are_read_as_the_roster_writes_them(string? periods, bool meets) =>
        Assert.Equal(meets, (Art with { Periods = periods }).MeetsIn("3"));

    private static WhatWasSaid Said(RememberedPlace[] answers, ClassFacts[] attends) => new(answers, attends, Today);

    private static RememberedPlace Answer(string period, ClassId? @class, int daysAgo = 0)
    {
        var place = new RememberedPlace { SchoolId = Lincoln.High.Id, StudentId = Lincoln.Maya.Id, Period = period };
        place.Say(@class, new RoomId(1), TestWorld.Start.AddDays(-daysAgo));
        return place;
    }
}
