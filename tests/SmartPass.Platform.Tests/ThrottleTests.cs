using SmartPass.Platform.Guarding;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

public sealed class ThrottleTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(30);

    [Fact]
    public void After_the_free_tries_there_is_one_each_pace_and_no_wait_is_longer()
    {
        var throttle = new Throttle();
        var limit = Of("a", 3);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(throttle.Begin(Now, limit)));
        var at = Now;
        for (var round = 0; round < 100; round++)
        {
            Assert.Equal(Pace, throttle.Begin(at, limit));
            Assert.Equal(TimeSpan.FromSeconds(1), throttle.Begin(at + Pace - TimeSpan.FromSeconds(1), limit));
            at += Pace;
            Assert.Null(throttle.Begin(at, limit));
        }
    }

    [Fact]
    public void Whoever_rests_has_all_tries_again()
    {
        var throttle = new Throttle();
        var limit = Of("a", 3);
        Assert.Equal(3, Enumerable.Range(0, 10).Count(_ => throttle.Begin(Now, limit) is null));
        Assert.Equal(3, Enumerable.Range(0, 10).Count(_ => throttle.Begin(Now + (3 * Pace), limit) is null));
    }

    [Fact]
    public void Many_tries_at_once_count_as_they_begin()
    {
        var throttle = new Throttle();
        var begun = Enumerable.Range(0, 100).AsParallel().WithDegreeOfParallelism(8).Count(_ => throttle.Begin(Now, Of("a", 5)) is null);
        Assert.Equal(5, begun);
    }

    [Fact]
    public void One_key_says_nothing_of_another()
    {
        var throttle = new Throttle();
        throttle.Begin(Now, Of("a", 1));
        Assert.NotNull(throttle.Begin(Now, Of("a", 1)));
        Assert.Null(throttle.Begin(Now, Of("b", 1)));
    }

    [Fact]
    public void A_success_takes_its_own_try_back_and_forgets_the_failures_of_the_person()
    {
        var throttle = new Throttle();
        var (person, device) = (Of("person", 3) with { EndsWithSuccess = true }, Of("device", 3));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(throttle.Begin(Now, person, device)));
        throttle.Forgive(person, device);
        Assert.Equal(3, Enumerable.Range(0, 10).Count(_ => throttle.Begin(Now, person) is null));
        Assert.Equal(1, Enumerable.Range(0, 10).Count(_ => throttle.Begin(Now, device) is null));
    }

    [Fact]
    public void A_try_refused_by_one_limit_does_not_count_against_the_other()
    {
        var throttle = new Throttle();
        throttle.Begin(Now, Of("strangers", 1));
        for (var round = 0; round < 10; round++)
        {
            Assert.NotNull(throttle.Begin(Now, Of("strangers", 1), Of("device", 2)));
        }

        Assert.Null(throttle.Begin(Now, Of("device", 2)));
    }

    [Fact]
    public void Made_up_names_do_not_fill_the_memory()
    {
        var throttle = new Throttle(mostKeys: 100);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(throttle.Begin(Now, Of("attacked", 3))));
        for (var round = 0; round < 1000; round++)
        {
            throttle.Begin(Now, Of($"name {round}", 3));
        }

        Assert.NotNull(throttle.Begin(Now, Of("attacked", 3)));
    }

    private static Limit Of(string key, int atOnce) => new(key, atOnce, Pace);
}
