using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Tests.Domain;

public sealed class SharedRoomTests
{
    [Fact]
    public void Two_in_a_room_have_as_many_seats_as_the_larger_of_them()
    {
        ActivityInSession[] both = [Given.Activity(1, 5, room: 7), Given.Activity(2, 3, room: 7)];

        Assert.Equal(5, Left(both, 1));
        Assert.Equal(2, Left(both, 1, (1, 1), (2, 2)));
        Assert.Equal(1, Left(both, 2, (1, 1), (2, 2)));
    }

    [Fact]
    public void Two_that_overlap_a_third_but_not_each_other_do_not_lend_it_their_seats()
    {
        ActivityInSession[] three =
        [
            Given.Activity(1, 2, room: 7, times: Given.Times(40, 40)), Given.Activity(2, 9, room: 7, session: 2, times: Given.Times(30, 20)), Given.Activity(3, 3, room: 7, session: 3, times: Given.Times(60, 40)),
        ];

        Assert.Equal(0, Left(three, 1, (1, 1), (3, 2)));
        Assert.Equal(1, Left(three, 3, (1, 1), (3, 1), (2, 9)));
    }

    [Fact]
    public void One_without_a_limit_gives_the_room_none()
    {
        ActivityInSession[] both = [Given.Activity(1, 2, room: 7), Given.Activity(2, null, room: 7)];

        Assert.Equal(1, Left(both, 1, (1, 1), (2, 50)));
        Assert.Null(Left(both, 2, (1, 2)));
    }

    private static int? Left(ActivityInSession[] all, long activity, params (long Activity, int Taken)[] taken)
    {
        var one = all.Single(other => other.Id.Value == activity);
        return SharedRoom.SeatsLeft(one, SharedRoom.Of(one, all), id => taken.Where(count => count.Activity == id.Value).Sum(count => count.Taken));
    }
}
