using SmartPass.Accounts.Domain;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class ThrottleTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;

    [Fact]
    public void Waiting_begins_after_the_free_tries_and_doubles_up_to_an_hour()
    {
        var throttle = new Throttle();
        var limit = new Limit("a", 3);
        var at = Now;
        Assert.Null(throttle.Begin(at, limit));
        Assert.Null(throttle.Begin(at, limit));
        Assert.Null(throttle.Begin(at, limit));
        var waits = new List<TimeSpan>();
        for (var round = 0; round < 10; round++)
        {
            var wait = throttle.Begin(at, limit)!.Value;
            waits.Add(wait);
            at += wait;
            Assert.Null(throttle.Begin(at, limit));
        }

        Assert.Equal([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public void Many_tries_at_once_count_as_they_begin()
    {
        var throttle = new Throttle();
        var begun = Enumerable.Range(0, 100).AsParallel().WithDegreeOfParallelism(8).Count(_ => throttle.Begin(Now, new Limit("a", 5)) is null);
        Assert.Equal(5, begun);
    }

    [Fact]
    public void One_key_says_nothing_of_another_and_a_cleared_one_starts_over()
    {
        var throttle = new Throttle();
        throttle.Begin(Now, new Limit("a", 1));
        Assert.NotNull(throttle.Begin(Now, new Limit("a", 1)));
        Assert.Null(throttle.Begin(Now, new Limit("b", 1)));
        throttle.Clear("a");
        Assert.Null(throttle.Begin(Now, new Limit("a", 1)));
    }

    [Fact]
    public void A_try_refused_by_one_limit_does_not_count_against_the_other()
    {
        var throttle = new Throttle();
        throttle.Begin(Now, new Limit("strangers", 1));
        for (var round = 0; round < 10; round++)
        {
            Assert.NotNull(throttle.Begin(Now, new Limit("strangers", 1), new Limit("device", 2)));
        }

        Assert.Null(throttle.Begin(Now, new Limit("device", 2)));
    }

    [Fact]
    public void Made_up_names_do_not_fill_the_memory()
    {
        var throttle = new Throttle(mostKeys: 100);
        throttle.Begin(Now.AddHours(1), new Limit("attacked", 1));
        for (var round = 0; round < 1000; round++)
        {
            throttle.Begin(Now, new Limit($"name {round}", 1));
        }

        Assert.NotNull(throttle.Begin(Now.AddHours(1), new Limit("attacked", 1)));
    }
}
