using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Mail;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>Mail from an act to the district's server.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly MailServer _server = new();
    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await TestWorld.With([]);

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task MailSweep_twice_sends_once()
    {
        await SetUp();
        await Add("rivera@school.example", "A student is asking");
        await Sweep();
        await Sweep();

        var mail = Assert.Single(_server.Received);
        Assert.Contains("Subject: A student is asking", mail);
        Assert.Contains("rivera@school.example", mail);
        Assert.Equal(MailState.Sent, (await TheMail()).State);
    }

    [Fact]
    public async Task Two_sweeps_at_once_send_once()
    {
        await SetUp();
        await Add("rivera@school.example");
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.BeforeYes = () => { begun.SetResult(); return goOn.Task; };
        var first = Sweep();
        await begun.Task;
        await Sweep();
        goOn.SetResult();
        await first;

        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task What_the_server_will_not_take_now_waits_longer_each_time_and_is_given_up_after_a_day()
    {
        await SetUp();
        _server.ToRecipient = "450 later please";
        await Add("rivera@school.example");
        List<double> waits = [];
        await Sweep();
        while (await TheMail() is { State: MailState.Waiting } waiting)
        {
            var wait = waiting.NextAt - _world.Clock.GetUtcNow();
            waits.Add(wait.TotalMinutes);
            _world.Clock.Advance(wait);
            await Sweep();
        }

        Assert.Equal([1, 5, 15, 60, 120, 240, 480, 480], waits);
        var mail = await TheMail();
        Assert.Equal(MailState.Failed, mail.State);
        Assert.Contains("450", mail.LastError);
        Assert.Empty(_server.Received);
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_not_tried_again()
    {
        await SetUp();
        _server.ToRecipient = "550 nobody here";
        await Add("gone@school.example");
        await Sweep();

        Assert.Equal((MailState.Failed, 1), ((await TheMail()).State, (await TheMail()).Tries));
    }

    [Fact]
    public async Task What_failed_can_be_tried_again_or_thrown_away()
    {
        await SetUp();
        _server.ToRecipient = "550 nobody here";
        await Add("late@school.example");
        await Sweep();
        _server.ToRecipient = "250 fine";
        var id = (await TheMail()).Id;

        Assert.True(await As(services => services.GetRequiredService<SettleMail>().Retry(id)));
        await Sweep();

        Assert.Single(_server.Received);
        Assert.False(await As(services => services.GetRequiredService<SettleMail>().Discard(id)));
    }

    [Fact]
    public async Task A_mail_that_was_under_way_when_the_process_ended_is_sent_when_its_claim_is_over()
    {
        await SetUp();
        await Add("rivera@school.example");
        await As(services => services.GetRequiredService<Writing>().Do("claim", async () =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            (await db.Outbox.SingleAsync()).ClaimIt(_world.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            return true;
        }));
        await Sweep();
        Assert.Empty(_server.Received);

        _world.Clock.Advance(TimeSpan.FromMinutes(15));
        await Sweep();

        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task A_mail_is_there_only_if_the_act_is()
    {
        await SetUp();
        await Assert.ThrowsAsync<InvalidOperationException>(() => As<bool>(services => services.GetRequiredService<Writing>().Do<bool>("fail", async () =>
        {
            await services.GetRequiredService<Outbox>().Add(new NewMail("rivera@school.example", "Never", "Never"));
            throw new InvalidOperationException("no");
        })));
        await Sweep();

        Assert.Empty(_server.Received);
    }

    [Fact]
    public async Task A_key_makes_it_once_only_even_after_it_was_sent()
    {
        await SetUp();
        await Add("rivera@school.example", key: "day:1");
        await Sweep();
        await Add("rivera@school.example", key: "day:1");
        await Sweep();

        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_written()
    {
        await Add("rivera@school.example");

        Assert.False(await Db(db => db.Outbox.AnyAsync()));
    }

    [Fact]
    public async Task The_words_go_three_days_after_it_was_sent_and_the_row_after_thirty()
    {
        await SetUp();
        await Add("rivera@school.example");
        await Sweep();
        _world.Clock.Advance(TimeSpan.FromDays(3));
        await Sweep();

        Assert.Equal(("", ""), ((await TheMail()).Subject, (await TheMail()).Text));
        _world.Clock.Advance(TimeSpan.FromDays(27));
        await Sweep();
        Assert.False(await Db(db => db.Outbox.AnyAsync()));
    }

    [Fact]
    public async Task The_password_is_sealed_and_kept_only_for_the_server_it_was_typed_for()
    {
        await SetUp("district", "secret");
        var first = await Db(db => db.MailSettings.Select(settings => settings.SealedPassword).SingleAsync());
        await SetUp("district", null);
        var kept = await Db(db => db.MailSettings.Select(settings => settings.SealedPassword).SingleAsync());
        await SetUp("someone", null);
        var other = await Db(db => db.MailSettings.Select(settings => settings.SealedPassword).SingleAsync());

        Assert.DoesNotContain("secret", first);
        Assert.Equal("secret", _world.Services.GetRequiredService<MailPassword>().Open(first));
        Assert.Equal((first, null), (kept, other));
    }

    private Task SetUp(string? user = null, string? password = null) => _world.As(Actor.System, null, async services =>
    {
        await services.GetRequiredService<SetMail>().Set(new MailSettings
        {
            Host = "127.0.0.1", Port = _server.Port, Tls = MailTls.None, User = user, FromAddress = "passes@school.example", FromName = "SmartPass", SiteAddress = "https://passes.example",
        }, password);
    });

    private Task Add(string to, string subject = "News", string? key = null) => _world.As(Actor.System, null, async services =>
        await services.GetRequiredService<Writing>().Do("add", () => services.GetRequiredService<Outbox>().Add(new NewMail(to, subject, "Maya Okafor asks to go to Nurse.", key))));

    private Task Sweep() => _world.As(Actor.System, null, async services => await services.GetRequiredService<MailSweep>().Settle(_world.Clock.GetUtcNow(), CancellationToken.None));

    private Task<OutboxMail> TheMail() => Db(db => db.Outbox.AsNoTracking().SingleAsync());

    private Task<T> Db<T>(Func<PlatformDb, Task<T>> read) => As(services => read(services.GetRequiredService<PlatformDb>()));

    private Task<T> As<T>(Func<IServiceProvider, Task<T>> doing) => _world.As(Actor.System, null, doing);
}
