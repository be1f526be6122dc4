using SmartPass.Accounts.Domain;
using SmartPass.Platform.Guarding;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Domain;

/// <summary>A day of guessing, a try each second, with a new browser for each.</summary>
public sealed class TryLimitsTests
{
    private const int Day = 24 * 60 * 60;
    private const int PerDay = Day / 30;

    private readonly Throttle _throttle = new();
    private readonly Account _account = new(Lincoln.Rivera.Id, "ana.rivera", null);

    [Fact]
    public void From_one_address_an_account_is_tried_ten_times_and_then_each_half_minute() =>
        Assert.InRange(Tries(second => new Device($"fresh {second}", [], "203.0.113.7")), PerDay, PerDay + 10);

    [Fact]
    public void From_all_over_the_world_an_account_is_tried_a_hundred_times_and_then_each_half_minute() =>
        Assert.InRange(Tries(second => new Device($"fresh {second}", [], $"203.0.113.{second % 250}")), PerDay, PerDay + TryLimits.MostFailures);

    [Fact]
    public void On_a_browser_that_knows_the_account_it_is_tried_ten_times_and_then_each_half_minute() =>
        Assert.InRange(Tries(_ => new Device("desk", [Lincoln.Rivera.Id], "203.0.113.7")), PerDay, PerDay + 10);

    [Fact]
    public void Whoever_guesses_at_one_address_does_not_slow_a_new_browser_at_another()
    {
        Tries(second => new Device($"fresh {second}", [], "203.0.113.7"));

        Assert.Null(_throttle.Begin(TestWorld.Start.AddSeconds(Day), TryLimits.OfPassword(_account, "", new Device("new", [], "198.51.100.4"))));
    }

    [Fact]
    public void No_wait_is_longer_than_half_a_minute()
    {
        Tries(second => new Device($"fresh {second}", [], $"203.0.113.{second % 250}"));

        var wait = _throttle.Begin(TestWorld.Start.AddSeconds(Day), TryLimits.OfPassword(_account, "", new Device("new", [], "198.51.100.4")));
        Assert.True(wait is null || wait <= TryLimits.LongestWait, $"{wait}");
    }

    [Fact]
    public void A_new_code_or_password_starts_the_count_over()
    {
        var stranger = new Device("new", [], "203.0.113.7");
        Tries(second => new Device($"fresh {second}", [], $"203.0.113.{second % 250}"));

        _account.EndSessions();

        Assert.Null(_throttle.Begin(TestWorld.Start.AddSeconds(Day), TryLimits.OfPassword(_account, "", stranger)));
    }

    private int Tries(Func<int, Device> device) => Enumerable.Range(0, Day).Count(second =>
        _throttle.Begin(TestWorld.Start.AddSeconds(second), TryLimits.OfPassword(_account, "ANA.RIVERA", device(second))) is null);
}
