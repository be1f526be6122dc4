using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

public sealed class OverlapSearchTests
{
    private static readonly PersonId One = new(101);
    private static readonly PersonId Two = new(102);
    private static readonly PersonId Three = new(103);
    private static readonly RoomId Restroom = SchoolOfTests.Restroom;
    private static readonly RoomId Library = SchoolOfTests.Library;

    [Fact]
    public void Students_who_go_regardless_of_each_other_are_hardly_ever_proposed()
    {
        // Whoever goes in the same half hour meets here, so that the test has nothing to spare; a false discovery in one school of twenty would keep the promise.
        var schools = Enumerable.Range(0, 100).Select(seed => new Weeks().Regardless(seed).Look()).ToList();

        Assert.All(schools, weeks => Assert.True(TestedPairs.Of(weeks, OverlapSearch.Level).Count > 20));
        Assert.InRange(schools.Count(weeks => In(weeks).Count > 0), 0, 7);
    }

    [Fact]
    public void Two_who_seek_each_other_are_found_among_all_the_others()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var weeks = new Weeks().Regardless(seed).Meet(One, Two, Restroom, 0, 3, 6, 9).Meet(One, Two, Library, 2, 12, 15, 18).Look();

            var found = Assert.Single(In(weeks));

            Assert.Equal([One, Two], found.Students.Order(ById));
            Assert.Equal(8, found.Times);
            Assert.Equal([Restroom, Library], found.Places);
            Assert.InRange(found.Expected, 0.3, 1);
        }
    }

    [Fact]
    public void Expected_and_chance_are_as_computed_by_hand()
    {
        // Four half hours in which both went once, met once; a fifth in which each went alone.
        var weeks = new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1, 2, 3).Out(One, 7, "15:10", Library).Out(Two, 8, "15:10", Library).Look();

        var found = Assert.Single(OverlapSearch.Significant(weeks, _ => false));

        Assert.Equal(5 / 20.0, found.Expected, 1e-12);
        // Of five strata with a chance of 1/20 each, four or all five: (5 · 19 + 1) / 20⁵.
        Assert.Equal(96 / Math.Pow(20, 5), found.Chance, 1e-15);
    }

    [Fact]
    public void The_same_hour_each_day_makes_no_pair()
    {
        var weeks = new Weeks();
        for (var day = 0; day < 20; day++)
        {
            weeks.Out(One, day, "12:05", Library, 20).Out(Two, day, "12:06", Library, 20);
            weeks.Out(Three, day, "12:10", Library, 20);
        }

        Assert.Empty(In(weeks.Look()));
    }

    [Fact]
    public void Two_who_go_on_the_same_days_and_are_not_there_together_do_not_meet()
    {
        var weeks = new Weeks().SchoolGoesOn();
        foreach (var day in new[] { 0, 1, 2, 3, 4, 5, 6 })
        {
            weeks.Out(One, day, $"{8 + day}:01", Restroom).Out(Two, day, $"{8 + day}:06", Restroom);
        }

        Assert.Empty(In(weeks.Look()));
    }

    [Theory]
    [InlineData(PassRoute.Bulk, true, false)]
    [InlineData(PassRoute.Recurring, true, false)]
    [InlineData(PassRoute.Appointment, true, false)]
    [InlineData(PassRoute.Appointment, false, false)]
    [InlineData(PassRoute.Scheduled, true, false)]
    [InlineData(PassRoute.Scheduled, false, true)]
    [InlineData(PassRoute.Kiosk, false, true)]
    public void Whom_staff_sent_with_others_or_told_when_to_come_sought_nobody(PassRoute route, bool made, bool sought)
    {
        var weeks = new Weeks().SchoolGoesOn();
        foreach (var day in new[] { 0, 1, 2, 3, 4, 5, 6 })
        {
            weeks.Out(One, day, $"{8 + day}:01", Library, route: route, made: made).Out(Two, day, $"{8 + day}:01", Library, route: route, made: made);
        }

        Assert.Equal(sought, In(weeks.Look()).Count > 0);
    }

    [Fact]
    public void Two_meetings_are_too_few_however_unlikely()
    {
        Assert.Empty(In(new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1).Look()));
        Assert.Single(In(new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1, 2).Look()));
    }

    [Fact]
    public void A_pair_that_somebody_has_judged_is_not_proposed_again() =>
        Assert.Empty(OverlapSearch.In(new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1, 2, 3).Look(), pair => pair == Pair.Of(Two, One)));

    [Fact]
    public void A_pair_that_somebody_has_judged_lets_in_no_other()
    {
        // Four pairs are tested. Three and Four met on three of the four days on which each went, a chance of 65/4845: of the second rank's share, and no more of the first's.
        var weeks = new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1, 2, 3, 4, 5, 6);
        foreach (var (student, days) in new[] { (Three, new[] { 0, 5, 10, 15 }), (new PersonId(104), [0, 5, 10, 16]), (new PersonId(105), [1, 2, 3, 4]) })
        {
            Array.ForEach(days, day => weeks.Out(student, day, "15:10", Library));
        }

        Assert.Equal(4, TestedPairs.Of(weeks.Look(), OverlapSearch.Level).Count);
        Assert.Equal(2, In(weeks.Look()).Count);
        Assert.Empty(OverlapSearch.In(weeks.Look(), pair => pair == Pair.Of(One, Two)));
    }

    [Fact]
    public void A_pair_that_could_not_have_met_often_enough_is_not_tested()
    {
        // One and Two share four half hours, Three only two with them.
        var weeks = new Weeks().SchoolGoesOn().Meet(One, Two, Restroom, 0, 1, 2, 3).Out(Three, 0, "8:10", Restroom).Out(Three, 1, "9:10", Restroom).Look();

        Assert.Equal(1, TestedPairs.Of(weeks, OverlapSearch.Level).Count);
    }

    [Fact]
    public void A_stay_counts_on_the_day_of_the_school_s_clock()
    {
        var weeks = new FourWeeks(new Weeks().Out(One, 0, "23:50", Restroom).Stays, Lincoln.High, Weeks.From);

        Assert.Equal(1, weeks.SchoolDays);
        Assert.Single(weeks.Strata);
        Assert.Empty(new FourWeeks(new Weeks().Out(One, 0, "23:50", Restroom).Stays, Lincoln.High, Weeks.From.AddDays(1)).Strata);
    }

    private static IReadOnlyList<FoundOverlap> In(FourWeeks weeks) => OverlapSearch.In(weeks, _ => false);

    private static readonly Comparer<PersonId> ById = Comparer<PersonId>.Create((one, other) => one.Value.CompareTo(other.Value));
}
