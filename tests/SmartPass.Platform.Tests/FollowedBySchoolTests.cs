using SmartPass.Kernel;
using SmartPass.Platform.Jobs;

namespace SmartPass.Platform.Tests;

public class FollowedBySchoolTests
{
    private static readonly School Lincoln = new(new SchoolId(1), "lincoln", "Lincoln", TimeZoneInfo.Utc, 0);
    private static readonly School Roosevelt = new(new SchoolId(2), "roosevelt", "Roosevelt", TimeZoneInfo.Utc, 0);

    private readonly FollowedBySchool<FollowedBySchoolTests, int> _followed = new();
    private readonly List<School> _worked = [];

    [Fact]
    public async Task A_state_is_followed_once()
    {
        await Follow(1);
        await Follow(1);
        Assert.Equal([Lincoln, Roosevelt], _worked);

        await Follow(2);
        Assert.Equal(4, _worked.Count);
    }

    [Fact]
    public async Task A_school_that_fails_keeps_no_other_waiting_and_is_tried_again()
    {
        await Assert.ThrowsAsync<AggregateException>(() => Follow(1, failing: Lincoln));
        Assert.Equal([Roosevelt], _worked);

        await Follow(1);
        Assert.Equal([Roosevelt, Lincoln], _worked);
    }

    private Task Follow(int state, School? failing = null) => _followed.Follow([Lincoln, Roosevelt], _ => state, school =>
    {
        if (school == failing)
        {
            throw new InvalidOperationException("It fails.");
        }

        _worked.Add(school);
        return Task.CompletedTask;
    });
}
